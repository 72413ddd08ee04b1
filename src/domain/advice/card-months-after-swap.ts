/**
 * How long has the oldest own card been bound, once the oldest so far is unbound?
 *
 * @param cardMonths whole months the oldest own card has been bound; `none`: no own card, nothing to unbind
 * @param otherCardMonths whole months another own card has been bound; undefined: there is no other
 * @returns whole months of the card that stays, never more than before; 0 when none stays
 * @source own
 * @example cardMonthsAfterSwap(30, 4) // 4
 */
export function cardMonthsAfterSwap(
  cardMonths: number | 'none',
  otherCardMonths: number | undefined,
): number {
  if (cardMonths === 'none' || otherCardMonths === undefined) return 0;
  // Of two cards the younger stays, whichever of them was taken for the oldest.
  return Math.min(cardMonths, otherCardMonths);
}

import { type Fen, toFen } from '../money/money';

/**
 * How is an amount split over terms?
 *
 * @param amount what is split, in fen, 0 or more
 * @param terms how many parts, a whole number from 1
 * @returns the parts in order, in fen: each the amount divided and cut to whole fen, the last takes the rest
 * @throws RangeError when `terms` is not a whole number from 1 (a programming error)
 * @source own
 * @example splitEvenly(toFen(1000), 3) // 333, 333, 334
 */
export function splitEvenly(amount: Fen, terms: number): readonly Fen[] {
  if (!Number.isSafeInteger(terms) || terms < 1) throw new RangeError(`not terms: ${terms}`);
  const part = Math.floor(amount / terms);
  return Array.from({ length: terms }, (_, k) =>
    toFen(k < terms - 1 ? part : amount - part * (terms - 1)),
  );
}

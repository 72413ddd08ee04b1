/** At most so much, in fen, as an illustration is told: in whole hundreds of yuan, rounded up, as its own ends are. */
export function inHundreds(fen: number): number {
  return Math.ceil(fen / 100_00) * 100_00;
}

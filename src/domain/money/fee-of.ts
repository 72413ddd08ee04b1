import { type Fen, toFen } from './fen';
import type { Ppm } from './ppm';

/**
 * How much is the fee of one term?
 *
 * Half a fen rounds up, in whole numbers throughout, so the result never depends on how a double is stored.
 *
 * @param principal the original principal, in fen, 0 or more
 * @param ppm the fee a term, in parts per million of the original principal
 * @returns the fee of one term, in fen
 * @example feeOf(toFen(1_000_000), toPpm(15000)) // 15000: 150 yuan a term on 10,000 yuan
 */
export function feeOf(principal: Fen, ppm: Ppm): Fen {
  return toFen(Number((BigInt(principal) * BigInt(ppm) + 500_000n) / 1_000_000n));
}

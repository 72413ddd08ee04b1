import { type Fen, feeOf, type Ppm } from '../money/money';
import { buildSchedule } from './build-schedule';
import type { PricedSchedule } from './cost-shape';
import { splitEvenly } from './split-evenly';

/**
 * What do instalments at this fee a term truly cost?
 *
 * @param principal what is paid for in instalments, in fen, above 0
 * @param terms how many monthly payments, a whole number from 1
 * @param ppm the fee a term, in parts per million of the original principal
 * @returns every payment, the sums in fen, and the rates as decimal fractions; a fee of 0, or one
 *   that rounds to no fen, gives rates of exactly 0
 * @throws RangeError when `principal` or `terms` is out of its range (programming errors)
 * @source article
 * @example priceByFee(toFen(1_000_000), 3, toPpm(15000)).feeTotal // 45000: 450 yuan
 */
export function priceByFee(principal: Fen, terms: number, ppm: Ppm): PricedSchedule {
  const fee = feeOf(principal, ppm);
  return buildSchedule(
    principal,
    splitEvenly(principal, terms).map(() => fee),
  );
}

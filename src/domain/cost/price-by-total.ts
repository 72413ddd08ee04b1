import { type Fen, toFen } from '../money/money';
import { buildSchedule } from './build-schedule';
import type { PricedSchedule } from './cost-shape';
import { splitEvenly } from './split-evenly';

/**
 * What do instalments truly cost that repay this sum in all?
 *
 * The sum is split evenly over the terms, the last takes the rest, so a multiple of `terms` gives
 * equal payments. A term's fee is what its payment leaves beside its part of the principal; where the
 * sum hardly exceeds the principal, the last may be some fen below 0, as the last part is the largest.
 *
 * @param principal what is paid for in instalments, in fen, above 0
 * @param terms how many monthly payments, a whole number from 1
 * @param total what is repaid in all, in fen
 * @returns every payment, the sums in fen, and the rates as decimal fractions; undefined when `total`
 *   is below `principal`
 * @throws RangeError when `principal` or `terms` is out of its range (programming errors)
 * @source own
 * @example priceByTotal(toFen(1_000_000), 3, toFen(1_045_000))?.perTerm // 348333
 */
export function priceByTotal(
  principal: Fen,
  terms: number,
  total: Fen,
): PricedSchedule | undefined {
  if (total < principal) return undefined;
  const parts = splitEvenly(principal, terms);
  return buildSchedule(
    principal,
    splitEvenly(total, terms).map((payment, k) => toFen(payment - (parts[k] ?? 0))),
  );
}

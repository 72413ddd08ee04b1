import type { Fen } from '../money/money';
import { type MonthlyRate, toMonthlyRate } from './annual';
import { guessMonthlyRate } from './guess-monthly-rate';
import { presentValueGap } from './present-value-gap';

/**
 * Which interest a month is hidden in these payments?
 *
 * @param principal what was borrowed, in fen, above 0
 * @param payments what is repaid at the end of months 1, 2, …, in fen, each 0 or more, at least one
 * @returns the rate i with Σ payment_k (1 + i)^−k = principal, a decimal fraction true to the last
 *   digits of a double; exactly 0 when nothing is paid beyond the principal
 * @throws RangeError when there is no principal or no payment, a payment is negative, or less than the
 *   principal is repaid (programming errors: such a quote is an outcome of its own)
 * @source pboc-2021-3
 * @example solveMonthlyRate(toFen(10000), [toFen(10150)]) // 0.015
 */
export function solveMonthlyRate(principal: Fen, payments: readonly Fen[]): MonthlyRate {
  const total = payments.reduce((sum, payment) => sum + payment, 0);
  if (principal < 1 || total < principal || payments.some((payment) => payment < 0)) {
    throw new RangeError(`no rate: ${principal} fen borrowed, ${total} fen repaid`);
  }
  const { rate, slope } = guessMonthlyRate(principal, payments);
  // Each of Newton's steps about doubles the digits: from so near, one that is exact is enough.
  return toMonthlyRate(rate - presentValueGap(principal, payments, rate) / slope);
}

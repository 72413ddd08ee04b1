import type { Fen } from '../money/money';
import { type MonthlyRate, toMonthlyRate } from './annual';
import { guessMonthlyRate } from './guess-monthly-rate';
import { presentValueGap } from './present-value-gap';

/** More than bisection alone would need to use up a double's 53 bits. */
const STEPS = 100;

function slope(payments: readonly Fen[], monthly: number): number {
  const step = Math.log1p(monthly);
  return payments.reduce(
    (sum, payment, k) => sum - (k + 1) * payment * Math.exp(-(k + 2) * step),
    0,
  );
}

function search(principal: Fen, payments: readonly Fen[], from: number, to: number): number {
  let [low, high, rate] = [from, to, guessMonthlyRate(principal, payments, from, to)];
  for (let step = 0; step < STEPS; step += 1) {
    const gap = presentValueGap(principal, payments, rate);
    if (gap > 0) low = rate;
    else high = rate;
    const newton = rate - gap / slope(payments, rate);
    const next = newton >= low && newton <= high ? newton : (low + high) / 2;
    if (next === rate) break;
    rate = next;
  }
  return rate;
}

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
  const markup = (total - principal) / principal;
  if (payments.length === 1) return toMonthlyRate(markup);
  const least = Math.expm1(Math.log1p(markup) / payments.length);
  return toMonthlyRate(search(principal, payments, least, markup));
}

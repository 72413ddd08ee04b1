import type { Fen } from '../money/money';

/** Each of Newton's steps about doubles the digits: so many are never needed from a start this near. */
const STEPS = 50;

/** What the payments are worth at this rate, in fen, and how that changes with the rate. */
function worthAt(payments: readonly Fen[], rate: number): readonly [worth: number, slope: number] {
  const shrink = 1 / (1 + rate);
  let [worth, slope] = [0, 0];
  for (let k = payments.length - 1; k >= 0; k -= 1) {
    worth = (worth + (payments[k] ?? 0)) * shrink;
    slope = (slope - worth) * shrink;
  }
  return [worth, slope];
}

/**
 * About which interest a month is hidden in these payments?
 *
 * Newton's method in doubles: fast, but its last digits are lost where large sums nearly cancel. What
 * payments are worth falls ever more slowly as the rate rises, so from the second step on the guess
 * only climbs; once it does not, there is nothing left to gain.
 *
 * @param principal what was borrowed, in fen, above 0
 * @param payments what is repaid at the end of months 1, 2, …, in fen, each 0 or more, at least one
 * @param from a rate the true one is not below, a decimal fraction
 * @param to a rate the true one is not above, a decimal fraction
 * @returns a rate from `from` to `to`, near the true one; `from` itself where doubles cannot tell
 * @source own
 * @example guessMonthlyRate(toFen(10000), [toFen(0), toFen(12100)], 0, 0.21) // 0.1
 */
export function guessMonthlyRate(
  principal: Fen,
  payments: readonly Fen[],
  from: number,
  to: number,
): number {
  const within = (rate: number) => Math.min(Math.max(rate, from), to);
  // About right for level payments: on average half of the principal is owed.
  let rate = within((2 * to) / (payments.length + 1));
  for (let step = 0; step < STEPS; step += 1) {
    const [worth, slope] = worthAt(payments, rate);
    const next = rate - (worth - principal) / slope;
    if (!Number.isFinite(next)) return from;
    if (step > 0 && within(next) <= rate) break;
    rate = within(next);
  }
  return rate;
}

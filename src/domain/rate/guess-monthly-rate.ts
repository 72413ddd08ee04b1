import type { Fen } from '../money/money';

/** A rate near the one that is looked for, and how fast what the payments are worth changes there. */
interface Guess {
  readonly rate: number;
  /** Fen for each 1 of the rate, below 0. */
  readonly slope: number;
}

function worthAt(payments: readonly Fen[], rate: number): readonly [worth: number, slope: number] {
  const shrink = 1 / (1 + rate);
  return payments.reduceRight<readonly [number, number]>(
    ([later, change], payment) => {
      const worth = (later + payment) * shrink;
      return [worth, (change - worth) * shrink];
    },
    [0, 0],
  );
}

/**
 * About which interest a month is hidden in these payments?
 *
 * Newton's method in doubles: fast, but its last digits are lost where large sums nearly cancel. It
 * compares growth and worth by their logarithms, where a single payment is a straight line and many
 * are nearly one, bent so that no step from below goes too far: once a guess does not climb, there is
 * nothing left to gain.
 *
 * @param principal what was borrowed, in fen, above 0
 * @param payments what is repaid at the end of months 1, 2, …, in fen, each 0 or more, in all not less
 *   than the principal
 * @param from a rate the true one is not below, a decimal fraction; 0 when left out
 * @returns a decimal fraction, off by some last digits of 1 + the rate, and the slope there
 * @source own
 * @example guessMonthlyRate(toFen(10000), [toFen(0), toFen(12100)]).rate // 0.1
 */
export function guessMonthlyRate(principal: Fen, payments: readonly Fen[], from = 0): Guess {
  const [worth, slope] = worthAt(payments, from);
  const growth = 1 + from;
  const months = (-slope * growth) / worth;
  const next = growth * (worth / principal) ** (1 / months) - 1;
  return next > from ? guessMonthlyRate(principal, payments, next) : { rate: from, slope };
}

import type { Fen } from '../money/money';

const BITS = 100;
const ONE = 1n << BigInt(BITS);

/**
 * How far are payments, discounted at this monthly rate, from the principal?
 *
 * Doubles would lose the last digits where a sum of thousands meets a principal of thousands, and a
 * rate of exactly 2 % a month would come out a hair above the line; fixed-point integers do not.
 *
 * @param principal what was borrowed, in fen
 * @param payments what is repaid at the end of months 1, 2, …, in fen
 * @param monthly the rate a month, a decimal fraction of 0 or more
 * @returns Σ payment_k (1 + monthly)^−k − principal, in fen with a fraction
 * @example presentValueGap(toFen(100), [toFen(102)], 0.02) // 0, but for the double nearest to 0.02
 */
export function presentValueGap(principal: Fen, payments: readonly Fen[], monthly: number): number {
  const growth = ONE + BigInt(Math.round(monthly * 2 ** BITS));
  const worth = payments.reduceRight(
    (later, payment) => ((later + BigInt(payment) * ONE) * ONE) / growth,
    0n,
  );
  return Number(worth - BigInt(principal) * ONE) / 2 ** BITS;
}

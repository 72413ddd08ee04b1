import { type Ratio, ratio } from './ratio';

/**
 * What is the sum of two ratios?
 *
 * @param a any ratio
 * @param b any ratio
 * @returns a + b, exactly
 * @example addRatio(ratio(1, 2), ratio(1, 3)) // 5/6
 */
export function addRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den + b.num * a.den, a.den * b.den);
}

/**
 * What is left of one ratio when another is taken away?
 *
 * @param a any ratio
 * @param b any ratio
 * @returns a − b, exactly
 * @example subtractRatio(ratioOf(3), ratioOf(2.8)) // 1/5
 */
export function subtractRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den - b.num * a.den, a.den * b.den);
}

/**
 * What is the product of two ratios?
 *
 * @param a any ratio
 * @param b any ratio
 * @returns a × b, exactly
 * @example multiplyRatio(ratio(2, 3), ratio(3, 4)) // 1/2
 */
export function multiplyRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.num, a.den * b.den);
}

/**
 * How often does one ratio go into another?
 *
 * @param a any ratio
 * @param b any ratio but 0
 * @returns a ÷ b, exactly
 * @throws RangeError when `b` is 0 (a programming error)
 * @example divideRatio(ratio(1, 2), ratio(1, 4)) // 2
 */
export function divideRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den, a.den * b.num);
}

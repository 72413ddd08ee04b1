import { type Ratio, ratio } from './ratio';

/**
 * Which of two ratios is the larger?
 *
 * @param a any ratio
 * @param b any ratio
 * @returns −1 when a < b, 0 when they are equal, 1 when a > b
 * @example compareRatio(ratioOf(0.1), ratio(1, 10)) // 0
 */
export function compareRatio(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.num * b.den - b.num * a.den;
  if (difference > 0n) return 1;
  return difference < 0n ? -1 : 0;
}

/**
 * What is the ratio once it may not leave these bounds?
 *
 * @param value any ratio
 * @param low the least it may be; 0 when left out
 * @param high the most it may be, not below `low`; 1 when left out
 * @returns `value`, or the bound it lies beyond
 * @example clampRatio(ratio(3, 2)) // 1
 */
export function clampRatio(value: Ratio, low: Ratio = ratio(0), high: Ratio = ratio(1)): Ratio {
  if (compareRatio(value, low) < 0) return low;
  return compareRatio(value, high) > 0 ? high : value;
}

import type { Ratio } from './ratio';

/**
 * Which is the largest whole number not above this ratio?
 *
 * @param value any ratio
 * @returns a whole number, never −0
 * @example floorRatio(ratio(-1, 2)) // -1
 */
export function floorRatio({ num, den }: Ratio): number {
  // Division of whole numbers drops what is left over, which is upwards below 0.
  const cut = num / den;
  return Number(cut * den > num ? cut - 1n : cut);
}

/**
 * Which is the smallest whole number not below this ratio?
 *
 * @param value any ratio
 * @returns a whole number, never −0
 * @example ceilRatio(ratio(9, 2)) // 5
 */
export function ceilRatio({ num, den }: Ratio): number {
  return floorRatio({ num: num + den - 1n, den });
}

/**
 * Which whole number is nearest to this ratio?
 *
 * @param value any ratio
 * @returns a whole number, halves rounded up, never −0
 * @example roundRatio(ratio(5, 2)) // 3
 */
export function roundRatio({ num, den }: Ratio): number {
  return floorRatio({ num: 2n * num + den, den: 2n * den });
}

/**
 * Which double stands for this ratio?
 *
 * @param value any ratio
 * @returns the nearest double while both parts are below 2^53, as with every answer; else one within three roundings
 * @example numberOfRatio(ratio(1, 5)) // 0.2
 */
export function numberOfRatio({ num, den }: Ratio): number {
  return Number(num) / Number(den);
}

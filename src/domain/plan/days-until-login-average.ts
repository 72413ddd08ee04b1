import { ceilRatio, ratio } from '../rate/rate';

const windowDays = 30;

/**
 * How many days of daily use bring the login days of the last 30 to the threshold?
 *
 * WeChat is used every day from now, and the days that leave the window are taken to have been average.
 *
 * @param loginDays days used within the last 30, whole, 0 to 31
 * @param threshold login days to reach, whole, at most 30
 * @returns whole days, 0 (already reached) to 30
 * @throws RangeError when `threshold` is above 30, so that it could never be reached (a programming error)
 * @source own
 * @example daysUntilLoginAverage(4, 10) // 7
 */
export function daysUntilLoginAverage(loginDays: number, threshold: number): number {
  if (threshold > windowDays) throw new RangeError(`${threshold} days never fit in ${windowDays}`);
  if (loginDays >= threshold) return 0;
  return ceilRatio(ratio(windowDays * (threshold - loginDays), windowDays - loginDays));
}

import { ceilRatio, compareRatio, divideRatio, ratio, ratioOf, subtractRatio } from '../rate/rate';
import { windowDays } from './window-days';

/**
 * How many days of ordinary use lift the average of the last 30 days to the threshold?
 *
 * Each day from now brings `planned`, and the days that leave the window are taken to have been average. In exact
 * fractions: doubles would add a day to 2.8 transactions.
 *
 * @param average what it is today, 0 or more: transactions a day, or days used of the last 30
 * @param planned what each day from now on brings, in the same unit, not below `threshold`
 * @param threshold the average to reach, in the same unit
 * @returns whole days, 0 (already reached) to 30
 * @throws RangeError when `planned` is below `threshold`, so that it would never be reached (a programming error)
 * @source own
 * @example daysUntilAverage(2.8, 4, 3) // 5
 */
export function daysUntilAverage(average: number, planned: number, threshold: number): number {
  const [from, daily, to] = [ratioOf(average), ratioOf(planned), ratioOf(threshold)];
  if (compareRatio(daily, to) < 0)
    throw new RangeError(`${planned} a day never reach ${threshold}`);
  if (compareRatio(from, to) >= 0) return 0;
  const missing = subtractRatio(to, from);
  const gainedADay = divideRatio(subtractRatio(daily, from), ratio(windowDays));
  return ceilRatio(divideRatio(missing, gainedADay));
}

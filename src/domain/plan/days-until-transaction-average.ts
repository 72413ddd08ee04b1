import { ceilRatio, compareRatio, divideRatio, ratio, ratioOf, subtractRatio } from '../rate/rate';

const windowDays = ratio(30);

/**
 * How many days of ordinary use lift the average of the last 30 days to the threshold?
 *
 * Each day from now brings `planned` transactions, and the days that leave the window are taken to have
 * been average. In exact fractions: doubles would add a day to 2.8.
 *
 * @param average transactions a day over the last 30 days, 0 or more
 * @param planned transactions a day from now on, not below `threshold`
 * @param threshold the average to reach, transactions a day
 * @returns whole days, 0 (already reached) to 30
 * @throws RangeError when `planned` is below `threshold`, so that it would never be reached (a programming error)
 * @source own
 * @example daysUntilTransactionAverage(2.8, 4, 3) // 5
 */
export function daysUntilTransactionAverage(
  average: number,
  planned: number,
  threshold: number,
): number {
  const [from, daily, to] = [ratioOf(average), ratioOf(planned), ratioOf(threshold)];
  if (compareRatio(daily, to) < 0)
    throw new RangeError(`${planned} a day never reach ${threshold}`);
  if (compareRatio(from, to) >= 0) return 0;
  const missing = subtractRatio(to, from);
  const gainedADay = divideRatio(subtractRatio(daily, from), windowDays);
  return ceilRatio(divideRatio(missing, gainedADay));
}

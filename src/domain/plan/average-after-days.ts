import {
  addRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioOf,
  subtractRatio,
} from '../rate/rate';
import { windowDays } from './window-days';

/**
 * What is the average of the last 30 days, once so many of them were lived at another pace?
 *
 * The days that leave the window are taken to have been average, so the average moves evenly.
 *
 * @param average what it is today, in any unit, 0 or more
 * @param daily what each day from now brings, in the same unit
 * @param days whole days from now, 0 to 30
 * @returns the average on that day, exactly
 * @throws RangeError when `days` is not whole or leaves the 30 of the window (a programming error)
 * @source own
 * @example averageAfterDays(1, 4, 7) // 17/10
 */
export function averageAfterDays(average: number, daily: number, days: number): Ratio {
  if (!Number.isInteger(days) || days < 0 || days > windowDays)
    throw new RangeError(`${days} days are not within ${windowDays}`);
  const from = ratioOf(average);
  const gained = multiplyRatio(subtractRatio(ratioOf(daily), from), ratio(days));
  return addRatio(from, divideRatio(gained, ratio(windowDays)));
}

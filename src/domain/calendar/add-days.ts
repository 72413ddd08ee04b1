import { type CalendarDate, fromParts, partsOf } from './calendar-date';

/**
 * Which day is so many days after this one?
 *
 * @param date the day to count from
 * @param days whole days, negative to go back
 * @returns the day that many days later
 * @throws RangeError when `days` is not whole or the result leaves the years 1–9999
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`not whole days: ${days}`);
  const { year, month, day } = partsOf(date);
  // UTC has no summer time, so adding to the day of the month can never skip or repeat one.
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1, day + days);
  return fromParts(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

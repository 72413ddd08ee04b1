import { type CalendarDate, daysInMonth, fromParts, partsOf } from './calendar-date';

/**
 * Which day is so many months after this one?
 *
 * The day of the month stays, or becomes the month's last where the month is shorter.
 *
 * @param date the day to count from
 * @param months whole months, negative to go back
 * @returns the day that many months later
 * @throws RangeError when `months` is not whole or the result leaves the years 1–9999
 * @example addMonths('2026-08-31', 6) // '2027-02-28'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  if (!Number.isSafeInteger(months)) throw new RangeError(`not whole months: ${months}`);
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return fromParts(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

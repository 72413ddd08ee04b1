import { addMonths } from './add-months';
import { type CalendarDate, partsOf } from './calendar-date';

/**
 * How many whole months have passed between two days?
 *
 * A month has passed once `addMonths(from, n)` is reached, so 31 January to 28 February is one.
 *
 * @param from the earlier day
 * @param to the later day
 * @returns whole months, 0 when `to` is not after `from`
 * @example wholeMonthsBetween('2026-08-31', '2027-02-28') // 6
 */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to <= from) return 0;
  const [start, end] = [partsOf(from), partsOf(to)];
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  return addMonths(from, months) <= to ? months : months - 1;
}

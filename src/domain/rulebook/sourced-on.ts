import type { CalendarDate } from '../calendar/calendar';
import type { Dated, Sourced } from './sourced-shape';

/**
 * Which value holds on this day?
 *
 * @param dated the value's periods
 * @param day the day asked about
 * @returns the value in force with its source, or undefined outside every period: never the nearest one
 */
export function sourcedOn<T>(dated: Dated<T>, day: CalendarDate): Sourced<T> | undefined {
  return dated.find(
    ({ inForceFrom, inForceUntil }) =>
      inForceFrom <= day && (inForceUntil === undefined || day <= inForceUntil),
  );
}

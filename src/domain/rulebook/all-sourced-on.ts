import type { CalendarDate } from '../calendar/calendar';
import { sourcedOn } from './sourced-on';
import type { Dated, Sourced } from './sourced-shape';

/**
 * Which values of a record hold on this day?
 *
 * @param record the values' periods by name
 * @param day the day asked about
 * @returns a name and its value in force each, in the record's order; none for a value outside every period
 */
export function allSourcedOn<Name extends string, T>(
  record: Readonly<Record<Name, Dated<T>>>,
  day: CalendarDate,
): readonly { readonly id: Name; readonly fact: Sourced<T> }[] {
  return (Object.keys(record) as Name[]).flatMap((id) => {
    const fact = sourcedOn(record[id], day);
    return fact ? [{ id, fact }] : [];
  });
}

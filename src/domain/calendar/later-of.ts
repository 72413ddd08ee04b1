import type { CalendarDate } from './calendar-date';

/**
 * Which of these days is the latest?
 *
 * @param first a day
 * @param others more days, or none
 * @returns the latest of them
 * @example laterOf('2026-11-22', '2027-01-22') // '2027-01-22'
 */
export function laterOf(first: CalendarDate, ...others: readonly CalendarDate[]): CalendarDate {
  return others.reduce((latest, date) => (date > latest ? date : latest), first);
}

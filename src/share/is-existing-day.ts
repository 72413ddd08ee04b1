import type { CalendarDate } from '../domain/calendar/calendar';

/**
 * Is this text a day that exists, years 1–9999?
 *
 * @param text any text
 * @returns true only for `YYYY-MM-DD` naming an existing day
 */
export function isExistingDay(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // 29 February of a common year is read as 1 March, so the day must come back as it went in.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

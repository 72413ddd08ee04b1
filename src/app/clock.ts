import { type CalendarDate, toCalendarDate } from '../domain/calendar/calendar';

/** Today in the person's own calendar: local, not UTC, so that an evening in Shanghai is not yesterday. */
export function todayHere(now: Date = new Date()): CalendarDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return toCalendarDate(
    `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`,
  );
}

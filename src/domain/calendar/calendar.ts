/** The door of `calendar`: days without hours, in the person's own calendar. */
export { addDays } from './add-days';
export { addMonths } from './add-months';
export { type CalendarDate, isCalendarDate, toCalendarDate } from './calendar-date';
export { laterOf } from './later-of';
export { wholeMonthsBetween } from './whole-months-between';

import type { CalendarDate } from '../calendar/calendar';

/** The names of the answers in months, which grow by themselves. */
export const monthAnswers = ['cardMonths', 'defaultMonths'] as const;

/** The day each answer in months was told, up to which its months were whole; they need not be of one day. */
export type MonthsFrom = { readonly [Name in (typeof monthAnswers)[number]]?: CalendarDate };

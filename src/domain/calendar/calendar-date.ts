declare const dateBrand: unique symbol;

/** A calendar day as `YYYY-MM-DD`, proleptic Gregorian, years 1–9999. Sorts as text. */
export type CalendarDate = string & { readonly [dateBrand]: 'CalendarDate' };

/** How many days has this month? `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Is this text a day that exists?
 *
 * @param text any text
 * @returns true only for `YYYY-MM-DD` naming an existing day (`2026-02-29` is false)
 */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Which calendar day does this text name?
 *
 * @param text `YYYY-MM-DD`
 * @returns the same text, branded
 * @throws RangeError when no such day exists (a programming error: ask `isCalendarDate` first)
 */
export function toCalendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`);
  return text;
}

/** The year, month (from 1) and day (from 1) of a calendar date. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The calendar date of year, month (from 1) and day (from 1). Throws RangeError when there is none. */
export function fromParts(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return toCalendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

import { type CalendarDate, wholeMonthsBetween } from '../calendar/calendar';
import { answerSpecs } from './answer-specs';
import type { GivenAnswers } from './answer-values';
import { type MonthsFrom, monthAnswers } from './months-from';

/**
 * What would the answers in months be today, if they were given on an earlier day?
 *
 * A card bound for 4 months in June has been bound for 6 in August. All other answers stay as given.
 *
 * @param given answers as they stood on `on`
 * @param on the day they stood so
 * @param today the day they are read; no earlier than `on` has an effect
 * @param from the day each was told, where that is before `on`: the days since the last full month count, too
 * @returns the answers with `cardMonths` and `defaultMonths` advanced by whole months, at most 600
 */
export function advanceMonths(
  given: GivenAnswers,
  on: CalendarDate,
  today: CalendarDate,
  from: MonthsFrom = {},
): GivenAnswers {
  const advanced = monthAnswers.flatMap((name) => {
    const months = given[name];
    if (typeof months !== 'number') return [];
    const told = from[name] ?? on;
    const passed = Math.max(0, wholeMonthsBetween(told, today) - wholeMonthsBetween(told, on));
    return [[name, Math.min(months + passed, answerSpecs[name].max)]];
  });
  return { ...given, ...Object.fromEntries(advanced) };
}

import { type CalendarDate, wholeMonthsBetween } from '../calendar/calendar';
import { answerSpecs } from './answer-specs';
import type { GivenAnswers } from './answer-values';

/**
 * What would the answers in months be today, if they were given on an earlier day?
 *
 * A card bound for 4 months in June has been bound for 6 in August. All other answers stay as given.
 *
 * @param given answers as given on `on`
 * @param on the day they were given
 * @param today the day they are read; no earlier than `on` has an effect
 * @returns the answers with `cardMonths` and `defaultMonths` advanced by whole months, at most 600
 */
export function advanceMonths(
  given: GivenAnswers,
  on: CalendarDate,
  today: CalendarDate,
): GivenAnswers {
  const passed = wholeMonthsBetween(on, today);
  const advance = (months: number, max: number) => Math.min(months + passed, max);
  const { cardMonths, defaultMonths } = given;
  return {
    ...given,
    ...(typeof cardMonths === 'number' && {
      cardMonths: advance(cardMonths, answerSpecs.cardMonths.max),
    }),
    ...(typeof defaultMonths === 'number' && {
      defaultMonths: advance(defaultMonths, answerSpecs.defaultMonths.max),
    }),
  };
}

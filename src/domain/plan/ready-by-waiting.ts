import type { Answers, MonthsFrom } from '../answers/answers';
import { addMonths, type CalendarDate, wholeMonthsBetween } from '../calendar/calendar';
import { type Dated, type Rulebook, sourcedOn } from '../rulebook/rulebook';
import { notBefore, on, type Ready } from './ready';

/** The day so many months are full; undefined when the months are not known or no threshold is in force. */
function fullOn(
  threshold: Dated<number>,
  months: number | undefined,
  today: CalendarDate,
  from: CalendarDate,
): CalendarDate | undefined {
  const needed = sourcedOn(threshold, today)?.value;
  if (needed === undefined || months === undefined) return undefined;
  if (months >= needed) return today;
  return addMonths(from, wholeMonthsBetween(from, today) + needed - months);
}

/**
 * When is the card bound for long enough, if it stays bound?
 *
 * @param rulebook the values in force, by day
 * @param answers what is known; without a card of one's own the months count from today, if one is bound today
 * @param today the day asked about
 * @param monthsFrom the day the months were told, where that is before today
 * @returns the day the months are full, clamped to the month's end; not predictable outside every period
 * @source article
 */
export function readyByCardAge(
  rulebook: Rulebook,
  { cardMonths }: Answers,
  today: CalendarDate,
  { cardMonths: from = today }: MonthsFrom = {},
): Ready {
  const [months, counted, grade] =
    cardMonths === 'none'
      ? ([0, today, 'assumed'] as const)
      : ([cardMonths, from, 'computed'] as const);
  const date = fullOn(rulebook.thresholds.cardMonths, months, today, counted);
  return date === undefined ? notBefore(today) : on(date, grade);
}

/**
 * When is the last major default long enough ago?
 *
 * A debt known to be unsettled has to be settled first: then the day is a lower bound, and no day can be named.
 *
 * @param rulebook the values in force, by day
 * @param answers what is known; without the months since the default there is no date
 * @param today the day asked about
 * @param monthsFrom the day the months were told, where that is before today
 * @returns the day the months are full, or the day before which they are not
 * @source article
 */
export function readyAfterDefault(
  rulebook: Rulebook,
  { defaultMonths, defaultSettled }: Answers,
  today: CalendarDate,
  { defaultMonths: from = today }: MonthsFrom = {},
): Ready {
  const months = defaultMonths === 'none' ? undefined : defaultMonths;
  const date = fullOn(rulebook.thresholds.defaultMonths, months, today, from);
  if (date === undefined) return notBefore(today);
  return defaultSettled === 'no' ? notBefore(date) : on(date);
}

import { advanceMonths, monthAnswers } from '../domain/answers/answers';
import {
  addMonths,
  type CalendarDate,
  laterOf,
  wholeMonthsBetween,
} from '../domain/calendar/calendar';
import type { WizardState } from './wizard-state';

/**
 * Which one day can stand for all answers, as in a link, so that no month is full too early, and none begun is lost?
 *
 * It is the last day on which months became full, as what has begun since counts from there. Where two were told on
 * different days it is the later of theirs, up to today: the other's next month then comes late, by less than a month.
 * A day cut at the end of a short month (31 August, then 30 September) would have the next one come early; then it is
 * the day a month before, with a month less. Only beside an answer of 0 months, which has none to give, may the other
 * one's be full up to three days early.
 *
 * @returns the answers and the day they count from; as they are where none is a number of months
 */
export function toOneDay(
  { given, on, monthsFrom = {} }: Pick<WizardState, 'given' | 'on' | 'monthsFrom'>,
  today: CalendarDate,
): Pick<WizardState, 'given' | 'on'> {
  const names = monthAnswers.filter((name) => typeof given[name] === 'number');
  const [told = on, ...others] = names.map((name) => monthsFrom[name] ?? on);
  const upTo = others.some((day) => day !== told) ? laterOf(on, today) : on;
  const counted = advanceMonths(given, on, upTo, monthsFrom);
  const latestFull = (more: number) => {
    const fullOn = (day: CalendarDate) => addMonths(day, wholeMonthsBetween(day, upTo) + more);
    return laterOf(fullOn(told), ...others.map(fullOn));
  };
  const last = latestFull(0);
  const isCut = addMonths(last, 1) < latestFull(1);
  if (!isCut || names.some((name) => counted[name] === 0)) return { given: counted, on: last };
  const less = names.map((name) => [name, Number(counted[name]) - 1]);
  return { given: { ...counted, ...Object.fromEntries(less) }, on: latestFull(-1) };
}

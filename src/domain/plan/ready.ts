import type { CalendarDate } from '../calendar/calendar';
import type { Grade } from '../rulebook/rulebook';
import type { RuleReadiness } from './plan-shape';

/** When a rule can hold, before it is said which rule. */
export type Ready = Omit<RuleReadiness, 'id'>;

/**
 * The rule can hold on this day, if the remedy is followed.
 *
 * @param date the day
 * @param grade how well the day is known; computed by a formula unless said otherwise
 * @returns a predictable readiness
 */
export function on(date: CalendarDate, grade: Grade = 'computed'): Ready {
  return { readiness: { kind: 'on', date }, grade };
}

/**
 * The day the rule can hold cannot be predicted; it is not before this one.
 *
 * @param date the lower bound
 * @param grade how well the bound is known; computed by a formula unless said otherwise
 * @returns an unpredictable readiness
 */
export function notBefore(date: CalendarDate, grade: Grade = 'computed'): Ready {
  return { readiness: { kind: 'not-before', date }, grade };
}

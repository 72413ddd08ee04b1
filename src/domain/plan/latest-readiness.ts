import { type CalendarDate, laterOf } from '../calendar/calendar';
import type { RuleId } from '../rules/rules';
import type { Readiness, RuleReadiness } from './plan-shape';

/**
 * When can all of these rules hold?
 *
 * @param ids the rules asked about
 * @param readiness when each rule can hold
 * @param today the earliest day there can be
 * @returns the latest of their days; one that cannot be predicted makes it a lower bound; today for no rule
 * @source own
 */
export function latestReadiness(
  ids: readonly RuleId[],
  readiness: readonly RuleReadiness[],
  today: CalendarDate,
): Readiness {
  const days = readiness.filter(({ id }) => ids.includes(id)).map((rule) => rule.readiness);
  return {
    kind: days.every(({ kind }) => kind === 'on') ? 'on' : 'not-before',
    date: laterOf(today, ...days.map(({ date }) => date)),
  };
}

import { type CalendarDate, laterOf } from '../calendar/calendar';
import { type RuleId, requiredRuleIds } from '../rules/rules';
import type { Readiness, RuleReadiness } from './plan-shape';

const required: ReadonlySet<RuleId> = new Set(requiredRuleIds);

/**
 * What is the earliest day all required rules can hold?
 *
 * @param readiness when each rule can hold
 * @param today the earliest day there can be
 * @returns the latest of the required rules' days; one day that cannot be predicted makes it a lower bound
 * @source own
 */
export function earliestOf(readiness: readonly RuleReadiness[], today: CalendarDate): Readiness {
  const days = readiness.filter(({ id }) => required.has(id)).map((rule) => rule.readiness);
  return {
    kind: days.every(({ kind }) => kind === 'on') ? 'on' : 'not-before',
    date: laterOf(today, ...days.map(({ date }) => date)),
  };
}

import type { CalendarDate } from '../calendar/calendar';
import { type Dated, sourcedOn } from '../rulebook/rulebook';
import type { RuleOutcome } from './rule-outcome';

/** What a rule finds out, before it is known which rule it is. */
export type Finding = Pick<RuleOutcome, 'status' | 'distance'>;
/** The same with the threshold it was found by. */
export type Judgement = Omit<RuleOutcome, 'id' | 'kind'>;

/**
 * What does a rule say by the threshold in force on this day?
 *
 * @param dated the rule's threshold over time
 * @param today the day the rule is asked about
 * @param find what the rule finds with a threshold
 * @returns the finding with its sourced threshold; `unknown` without one outside every period
 */
export function judgeBy<T extends number | true>(
  dated: Dated<T>,
  today: CalendarDate,
  find: (threshold: T) => Finding,
): Judgement {
  const threshold = sourcedOn(dated, today);
  if (threshold === undefined) return { status: 'unknown', threshold };
  return { ...find(threshold.value), threshold };
}

import { and } from './kleene';
import { type RuleOutcome, requiredRuleIds, type Verdict } from './rule-outcome';
import { statusesOf } from './statuses-of';

const verdicts = { pass: 'meets', fail: 'not-yet', unknown: 'undetermined' } as const;

/**
 * Do the required rules hold?
 *
 * @param outcomes outcomes in any order; advisory and premium ones have no say
 * @returns `not-yet` when a required rule fails, else `undetermined` when one is unknown, else `meets`
 */
export function evaluateVerdict(outcomes: readonly RuleOutcome[]): Verdict {
  return verdicts[and(...statusesOf(requiredRuleIds, outcomes))];
}

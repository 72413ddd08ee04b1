import { type RuleCounts, type RuleOutcome, requiredRuleIds } from './rule-outcome';
import { statusesOf } from './statuses-of';

/**
 * How many of the eight required rules are met, not met and unknown?
 *
 * @param outcomes outcomes in any order
 * @returns three counts that sum to 8
 */
export function countRequired(outcomes: readonly RuleOutcome[]): RuleCounts {
  const statuses = statusesOf(requiredRuleIds, outcomes);
  const count = (status: string) => statuses.filter((each) => each === status).length;
  return { met: count('pass'), notMet: count('fail'), unknown: count('unknown') };
}

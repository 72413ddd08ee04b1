import { and } from './kleene';
import { premiumRuleIds, type RuleOutcome, requiredRuleIds, type Status } from './rule-outcome';
import { statusesOf } from './statuses-of';

/**
 * Is the premium tier reached?
 *
 * @param outcomes outcomes in any order; advisory ones have no say
 * @returns `pass` when every required rule and every premium test passes, `fail` when one fails, else `unknown`
 * @source article
 */
export function evaluatePremium(outcomes: readonly RuleOutcome[]): Status {
  return and(...statusesOf([...requiredRuleIds, ...premiumRuleIds], outcomes));
}

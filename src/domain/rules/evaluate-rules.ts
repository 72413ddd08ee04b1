import type { Answers } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import type { Rulebook } from '../rulebook/rulebook';
import { judgeRule } from './judge-rule';
import {
  advisoryRuleIds,
  premiumRuleIds,
  type RuleId,
  type RuleKind,
  type RuleOutcome,
  requiredRuleIds,
} from './rule-outcome';

/**
 * What does each of the fifteen rules say about one person on one day?
 *
 * @param rulebook the values to judge by
 * @param answers what is known, without answers to questions no longer asked; what is absent is unknown
 * @param today the day whose thresholds hold
 * @returns all fifteen outcomes, in the order of `ruleIds`; a rule without a threshold in force is `unknown`
 * @source article
 */
export function evaluateRules(
  rulebook: Rulebook,
  answers: Answers,
  today: CalendarDate,
): readonly RuleOutcome[] {
  const outcomes = (ids: readonly RuleId[], kind: RuleKind): readonly RuleOutcome[] =>
    ids.map((id) => ({ id, kind, ...judgeRule(id, rulebook, answers, today) }));
  return [
    ...outcomes(requiredRuleIds, 'required'),
    ...outcomes(advisoryRuleIds, 'advisory'),
    ...outcomes(premiumRuleIds, 'premium'),
  ];
}

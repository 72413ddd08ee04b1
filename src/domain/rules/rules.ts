/** The door of `rules`: fifteen rules, three-valued, and what they amount to. */
export { countRequired } from './count-required';
export { evaluateRules } from './evaluate-rules';
export { evaluatePremium } from './premium';
export { ruleAnswers } from './rule-answers';
export {
  type PremiumRuleId,
  premiumRuleIds,
  type RequiredRuleId,
  type RuleCounts,
  type RuleId,
  type RuleKind,
  type RuleOutcome,
  requiredRuleIds,
  type Status,
  type Verdict,
} from './rule-outcome';
export { evaluateVerdict } from './verdict';

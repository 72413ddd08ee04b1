/** The door of `rules`: fifteen rules, three-valued, and what they amount to. */
export { countRequired } from './count-required';
export { evaluatePremium } from './evaluate-premium';
export { evaluateRules } from './evaluate-rules';
export { evaluateVerdict } from './evaluate-verdict';
export { isUnderAge } from './is-under-age';
export { missingAnswer } from './missing-answer';
export { type DecidingAnswer, ruleAnswers } from './rule-answers';
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
export { waitsForAnswer } from './waits-for-answer';

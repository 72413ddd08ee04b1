import type { Sourced } from '../rulebook/rulebook';

/** The eight required rules, in the order they are shown. */
export const requiredRuleIds = [
  'adult',
  'pay-score',
  'real-name',
  'card-age',
  'no-recent-default',
  'no-current-overdue',
  'daily-transactions',
  'login-days',
] as const;
/** The four rules that may matter and that no verdict waits for, in the order they are shown. */
export const advisoryRuleIds = [
  'pay-score-some-scenes',
  'profile-complete',
  'card-bank',
  'not-student',
] as const;
/** The three rules the premium tier has beyond the required ones, in the order they are shown. */
export const premiumRuleIds = ['premium-score', 'premium-payments', 'premium-history'] as const;
/** All fifteen rules, in the order they are shown. */
export const ruleIds = [...requiredRuleIds, ...advisoryRuleIds, ...premiumRuleIds] as const;

/** A rule that the verdict, and with it the plan, waits for. */
export type RequiredRuleId = (typeof requiredRuleIds)[number];
/** A rule that only the premium tier waits for. */
export type PremiumRuleId = (typeof premiumRuleIds)[number];
/** Any of the fifteen rules. */
export type RuleId = (typeof ruleIds)[number];
/** What waits for a rule: the verdict, nothing, or the premium tier. */
export type RuleKind = 'required' | 'advisory' | 'premium';
/** Kleene's three truth values. */
export type Status = 'pass' | 'fail' | 'unknown';

/** How far a number is from its threshold. */
export interface Distance {
  /** The person's own number, in the answer's unit. */
  readonly value: number;
  readonly threshold: number;
  /** What is missing, always 0 or more, exact to the answer's own decimals; 0 when the rule passes. */
  readonly gap: number;
  /** There is nothing the number could be of: it stands for no card of one's own. */
  readonly none?: true;
}

/** What one rule says about one person on one day. */
export interface RuleOutcome {
  readonly id: RuleId;
  readonly kind: RuleKind;
  readonly status: Status;
  /** The threshold with its source; undefined on days outside every period, when the status is `unknown`. */
  readonly threshold: Sourced<number | true> | undefined;
  /** Only where the rule compares a number and the number is known. */
  readonly distance?: Distance;
}

/** What the required rules amount to: all pass, one fails, or none fails and one is unknown. */
export type Verdict = 'meets' | 'not-yet' | 'undetermined';

/** How many of the eight required rules have each status. They sum to 8. */
export interface RuleCounts {
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
}

import type { AnswerValues } from '../answers/answers';
import type { Readiness } from '../plan/plan';
import type { PremiumRuleId, RequiredRuleId, ruleAnswers } from '../rules/rules';

/** A rule the advice can be after. */
export type AdvisedRuleId = RequiredRuleId | PremiumRuleId;

/** An answer the advice can ask to be another. */
export type AdvisedAnswer = (typeof ruleAnswers)[AdvisedRuleId][number];

/**
 * How an answer becomes another: `repay` a debt; `do` something today; `use` WeChat as usual, over time;
 * `wait`, which is all there is to do; `tell` what is only unknown; `cannot`: it is history.
 */
export type ChangeWay = 'repay' | 'do' | 'use' | 'wait' | 'tell' | 'cannot';

/** What one answer has to become, before it is said for which rules and by when. */
export interface RepairOf<Name extends AdvisedAnswer> {
  readonly answer: Name;
  /** The least value that will do, in the answer's own unit; of something unknown, the one to hope for. */
  readonly to: AnswerValues[Name];
  readonly how: ChangeWay;
  /** How much is missing (or, for `cannot`, too much), in the answer's unit; only where a number is known. */
  readonly distance?: number;
}

/** What one answer has to become. */
export type Repair = { [Name in AdvisedAnswer]: RepairOf<Name> }[AdvisedAnswer];

/** One change of one answer. */
export type Change = Repair & {
  /** The rules it mends (two changes may be needed for one rule), in the order of `ruleIds`. */
  readonly mends: readonly AdvisedRuleId[];
  /** When those rules can hold, as the plan has it; absent for `cannot`. */
  readonly readiness?: Readiness;
};

/** The fewest changes that lead somewhere: repay, do, use, wait, tell, cannot; then as the rules stand. */
export interface ChangeSet {
  /** Empty when it already holds. */
  readonly changes: readonly Change[];
  /** False when history stands in the way, or a rule has no threshold in force on that day. */
  readonly isPossible: boolean;
}

/** What would have to be different for the verdict `meets`, and for the premium tier. */
export interface Advice {
  readonly toMeets: ChangeSet;
  readonly toPremium: ChangeSet;
}

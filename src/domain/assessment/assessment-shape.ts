import type { Advice } from '../advice/advice';
import type { AnswerName, Answers } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import type { CostSheet } from '../cost/cost';
import type { EntryAdvice } from '../entry/entry';
import type { LimitEstimate } from '../limit/limit';
import type { Plan } from '../plan/plan';
import type { RuleCounts, RuleOutcome, Status, Verdict } from '../rules/rules';

/** Everything the result says about one person on one day, without a word of prose. */
export interface Assessment {
  readonly today: CalendarDate;
  readonly rulebookId: string;
  /** The answers assessed: relevant ones only. */
  readonly answers: Answers;
  /** All fifteen, in the order of `ruleIds`. */
  readonly rules: readonly RuleOutcome[];
  readonly verdict: Verdict;
  readonly counts: RuleCounts;
  /** `pass`: every required rule and every premium test holds. */
  readonly premium: Status;
  /** The required rules' unknown answers, in the order of the rules: what would settle the verdict. */
  readonly settling: readonly AnswerName[];
  readonly entry: EntryAdvice;
  /** An instalment offer was seen at a cashier while a required rule fails or is unknown: the offer outranks. */
  readonly offerOutranks: boolean;
  /** Every condition holds, but the one entry there is for it is known not to be open. */
  readonly noEntry: boolean;
  /** Absent on days outside every period of the limit's values. */
  readonly limit?: LimitEstimate;
  readonly cost: CostSheet;
  readonly plan: Plan;
  /** The least that has to change to meet the conditions, and to reach the premium tier. */
  readonly advice: Advice;
}

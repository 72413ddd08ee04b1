import type { CalendarDate } from '../calendar/calendar';
import type { Grade } from '../rulebook/rulebook';
import type { RuleId } from '../rules/rules';
import type { UsePlan } from './use-plan-shape';

/**
 * When a rule can hold. `on`: that day, if the remedy is followed. `not-before`: the day cannot be
 * predicted; this is its lower bound.
 */
export interface Readiness {
  readonly kind: 'on' | 'not-before';
  readonly date: CalendarDate;
}

/** When one rule can hold, and how well that date is known. */
export interface RuleReadiness {
  readonly id: RuleId;
  readonly readiness: Readiness;
  readonly grade: Grade;
  /** Daily-transactions and login-days: how many days of ordinary use it takes, at which daily rate. */
  readonly days?: number;
  readonly perDay?: number;
}

/** One step of the plan, in the order to take them: today, then by date, then looking again. */
export interface PlanStep {
  readonly id: RuleId | 'look-again';
  readonly when: 'today' | 'by' | 'look-again';
  /**
   * `today` steps carry today; `by` the rule's day of readiness (of things to use from today on, too);
   * `look-again` the day to check.
   */
  readonly date: CalendarDate;
  /** What the step does: settle a debt, do something in WeChat, wait, look up an unknown, check again. */
  readonly action: 'repay' | 'do' | 'use' | 'wait' | 'look-up' | 'look-again';
  readonly costs: 'nothing' | 'debt-repayment';
}

/** What to do from a day on, and when the required rules can hold. */
export interface Plan {
  /** The earliest day all required rules can hold. */
  readonly earliest: Readiness;
  readonly readiness: readonly RuleReadiness[];
  readonly steps: readonly PlanStep[];
  /** Week by week, for the rules that ordinary use mends. */
  readonly use: readonly UsePlan[];
}

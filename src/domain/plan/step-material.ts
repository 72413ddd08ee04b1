import type { Answers } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import type { RuleId, RuleOutcome, Status } from '../rules/rules';
import type { RuleReadiness } from './plan-shape';

/** What steps are made from: how the rules stand, when they can hold, and when the entry asks to look again. */
export interface StepMaterial {
  readonly answers: Answers;
  readonly outcomes: readonly RuleOutcome[];
  readonly readiness: readonly RuleReadiness[];
  readonly lookAgain: readonly CalendarDate[];
  readonly today: CalendarDate;
}

/**
 * Which rules have this status?
 *
 * @param material what the steps are made from
 * @param status the status asked about
 * @returns the rules' ids, in the order of the outcomes
 */
export function idsWithStatus({ outcomes }: StepMaterial, status: Status): readonly RuleId[] {
  return outcomes.filter((outcome) => outcome.status === status).map(({ id }) => id);
}

/**
 * When can this rule hold, or before which day not?
 *
 * @param material what the steps are made from
 * @param id the rule
 * @returns its day; today when the rule is not among the outcomes
 */
export function dateOf({ readiness, today }: StepMaterial, id: RuleId): CalendarDate {
  return readiness.find((rule) => rule.id === id)?.readiness.date ?? today;
}

/**
 * Which failing rules are mended by repaying a debt?
 *
 * @param material what the steps are made from
 * @returns a current overdue first, then a default: also where nobody said whether it is settled, so that what may
 *   be owed is neither forgotten nor called free
 */
export function debtsOf(material: StepMaterial): readonly RuleId[] {
  const failing = new Set(idsWithStatus(material, 'fail'));
  const debts: readonly RuleId[] =
    material.answers.defaultSettled === 'yes'
      ? ['no-current-overdue']
      : ['no-current-overdue', 'no-recent-default'];
  return debts.filter((id) => failing.has(id));
}

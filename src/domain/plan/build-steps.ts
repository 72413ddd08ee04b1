import type { Answers } from '../answers/answers';
import { isUnderAge, type RequiredRuleId, type RuleId, waitsForAnswer } from '../rules/rules';
import { lookAgainDays } from './look-again-days';
import type { PlanStep } from './plan-shape';
import { dateOf, debtsOf, idsWithStatus, type StepMaterial } from './step-material';

type Remedy = Pick<PlanStep, 'when' | 'action'>;

const doToday: Remedy = { when: 'today', action: 'do' };
const waitUntil: Remedy = { when: 'by', action: 'wait' };
const useUntil: Remedy = { when: 'by', action: 'use' };

/**
 * How a failing rule becomes its one step. A required rule that is mended by neither a birthday nor a repayment has to
 * have one; of what is not listed, nothing is in the person's hands, or no verdict waits for it.
 */
const remedies: Readonly<
  Record<Exclude<RequiredRuleId, 'adult' | 'no-current-overdue'>, Remedy> &
    Partial<Record<RuleId, Remedy>>
> = {
  'pay-score': { when: 'today', action: 'use' },
  'real-name': doToday,
  'card-age': waitUntil,
  'no-recent-default': waitUntil,
  'daily-transactions': useUntil,
  'login-days': useUntil,
  'profile-complete': doToday,
};

function remedyOf(id: RuleId, { cardMonths }: Answers): Remedy | undefined {
  // A card ages by itself, once there is one.
  return id === 'card-age' && cardMonths === 'none' ? { when: 'by', action: 'do' } : remedies[id];
}

function repaySteps(material: StepMaterial): readonly PlanStep[] {
  return debtsOf(material).map((id) => ({
    id,
    when: 'today',
    date: material.today,
    action: 'repay',
    costs: 'debt-repayment',
  }));
}

function remedySteps(material: StepMaterial): readonly PlanStep[] {
  const debts = debtsOf(material);
  return idsWithStatus(material, 'fail').flatMap((id) => {
    const remedy = debts.includes(id) ? undefined : remedyOf(id, material.answers);
    if (remedy === undefined) return [];
    const date = remedy.when === 'by' ? dateOf(material, id) : material.today;
    return [{ id, ...remedy, date, costs: 'nothing' }];
  });
}

function lookUpSteps({ outcomes, today }: StepMaterial): readonly PlanStep[] {
  return outcomes
    .filter(waitsForAnswer)
    .map(({ id }) => ({ id, when: 'today', date: today, action: 'look-up', costs: 'nothing' }));
}

function lookAgainSteps(material: StepMaterial): readonly PlanStep[] {
  return lookAgainDays(material).map((date) => ({
    id: 'look-again',
    when: 'look-again',
    date,
    action: 'look-again',
    costs: 'nothing',
  }));
}

/**
 * Which steps lead from today to the conditions, in the order to take them?
 *
 * A rule has one step at most. Someone under age has only the one: to wait.
 *
 * @param material how the rules stand, when they can hold, and when the entry asks to look again
 * @returns repayments, then what can be done today, begun or looked up, then by date, then looking again; empty
 *   only when no required rule fails or waits for an answer
 * @source article
 * @source own
 */
export function buildSteps(material: StepMaterial): readonly PlanStep[] {
  const { today } = material;
  if (isUnderAge(material.outcomes))
    return [{ id: 'adult', when: 'today', date: today, action: 'wait', costs: 'nothing' }];
  const remedies = remedySteps(material);
  const byDate = remedies
    .filter(({ when }) => when === 'by')
    .sort((first, second) => (first.date < second.date ? -1 : Number(first.date > second.date)));
  return [
    ...repaySteps(material),
    // What is over and done with today comes before what only begins.
    ...remedies.filter(({ when, action }) => when === 'today' && action === 'do'),
    ...remedies.filter(({ when, action }) => when === 'today' && action !== 'do'),
    ...lookUpSteps(material),
    ...byDate,
    ...lookAgainSteps(material),
  ];
}

import { addDays, type CalendarDate, laterOf } from '../calendar/calendar';
import type { RuleId } from '../rules/rules';
import { dateOf, debtsOf, idsWithStatus, type StepMaterial } from './step-material';

/**
 * On which days is it worth looking again?
 *
 * @param material what the steps are made from
 * @returns each day once, in order: after a repayment, after the score's next 30 days, when a card that is still
 *   to be bound is old enough, and when the entry says
 * @source own
 */
export function lookAgainDays(material: StepMaterial): readonly CalendarDate[] {
  const tomorrow = addDays(material.today, 1);
  const afterDebts = debtsOf(material).map((id) => laterOf(tomorrow, dateOf(material, id)));
  const looked: readonly RuleId[] =
    material.answers.cardMonths === 'none' ? ['pay-score', 'card-age'] : ['pay-score'];
  const afterWaits = idsWithStatus(material, 'fail')
    .filter((id) => looked.includes(id))
    .map((id) => dateOf(material, id));
  return [...new Set([...afterDebts, ...afterWaits, ...material.lookAgain])].sort();
}

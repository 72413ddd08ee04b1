import { addDays, type CalendarDate, laterOf } from '../calendar/calendar';
import { dateOf, debtsOf, idsWithStatus, type StepMaterial } from './step-material';

/**
 * On which days is it worth looking again, because what changes then cannot be predicted?
 *
 * @param material what the steps are made from
 * @returns each day once, in order: after a repayment, after the score's next 30 days, and when the entry says
 * @source own
 */
export function lookAgainDays(material: StepMaterial): readonly CalendarDate[] {
  const tomorrow = addDays(material.today, 1);
  const afterDebts = debtsOf(material).map((id) => laterOf(tomorrow, dateOf(material, id)));
  const scoreFails = idsWithStatus(material, 'fail').includes('pay-score');
  const afterScore = scoreFails ? [dateOf(material, 'pay-score')] : [];
  return [...new Set([...afterDebts, ...afterScore, ...material.lookAgain])].sort();
}

import type { Answers, MonthsFrom } from '../answers/answers';
import { addDays, type CalendarDate } from '../calendar/calendar';
import { type Rulebook, sourcedOn } from '../rulebook/rulebook';
import type { RuleId, RuleOutcome } from '../rules/rules';
import type { RuleReadiness } from './plan-shape';
import { notBefore, on, type Ready } from './ready';
import { readyByLogins, readyByTransactions } from './ready-by-use';
import { readyAfterDefault, readyByCardAge } from './ready-by-waiting';

type WhenMended = (
  rulebook: Rulebook,
  answers: Answers,
  today: CalendarDate,
  monthsFrom: MonthsFrom,
) => Ready;

const afterNextLook: WhenMended = (rulebook, _, today) => {
  const days = sourcedOn(rulebook.plan.scoreLookAgainDays, today);
  return days ? notBefore(addDays(today, days.value), days.grade) : notBefore(today);
};
const sameDay: WhenMended = (_rulebook, _answers, today) => on(today, 'assumed');
const dayAfter: WhenMended = (_rulebook, _answers, today) =>
  notBefore(addDays(today, 1), 'assumed');
const someDay: WhenMended = (_rulebook, _answers, today) => notBefore(today);

/** When each rule can hold once it fails. */
const whenMended: Readonly<Record<RuleId, WhenMended>> = {
  adult: someDay,
  'pay-score': afterNextLook,
  'real-name': sameDay,
  'card-age': readyByCardAge,
  'no-recent-default': readyAfterDefault,
  'no-current-overdue': dayAfter,
  'daily-transactions': readyByTransactions,
  'login-days': readyByLogins,
  'pay-score-some-scenes': afterNextLook,
  'profile-complete': sameDay,
  'card-bank': someDay,
  'not-student': someDay,
  'premium-score': afterNextLook,
  'premium-payments': someDay,
  'premium-history': someDay,
};

/**
 * When can each rule hold, if its remedy is begun today?
 *
 * @param rulebook the values in force, by day
 * @param answers what is known about the person
 * @param outcomes what the rules say about these answers on `today`
 * @param today the first day of the plan
 * @param monthsFrom the day each answer in months was told, where that is before today
 * @returns one readiness a rule, in the order of the outcomes: a passing rule today; an unknown one not
 *   before today; a failing one by its remedy; never a day before today
 * @source article
 * @source own
 */
export function evaluateReadiness(
  rulebook: Rulebook,
  answers: Answers,
  outcomes: readonly RuleOutcome[],
  today: CalendarDate,
  monthsFrom: MonthsFrom = {},
): readonly RuleReadiness[] {
  const ready = ({ id, status }: RuleOutcome): Ready => {
    if (status === 'pass') return on(today);
    if (status === 'unknown') return notBefore(today);
    return whenMended[id](rulebook, answers, today, monthsFrom);
  };
  return outcomes.map((outcome) => ({ id: outcome.id, ...ready(outcome) }));
}

import type { Answers, MonthsFrom } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import type { EntryAdvice } from '../entry/entry';
import type { Rulebook } from '../rulebook/rulebook';
import { type RuleOutcome, requiredRuleIds } from '../rules/rules';
import { buildSteps } from './build-steps';
import { buildUsePlans } from './build-use-plans';
import { evaluateReadiness } from './evaluate-readiness';
import { latestReadiness } from './latest-readiness';
import type { Plan } from './plan-shape';

/**
 * What is to be done, and by which day can every required rule hold?
 *
 * @param rulebook the values in force, by day
 * @param answers what is known about the person, without answers to questions no longer asked
 * @param outcomes what the rules say about these answers on `today`
 * @param entry the entry recommended for them, with its days to look again
 * @param today the first day of the plan
 * @param monthsFrom the day each answer in months was told, where that is before today
 * @returns the earliest day, the day of each rule, the steps in order, and use week by week; no day is before today
 * @source article
 * @source own
 */
export function buildPlan(
  rulebook: Rulebook,
  answers: Answers,
  outcomes: readonly RuleOutcome[],
  entry: EntryAdvice,
  today: CalendarDate,
  monthsFrom: MonthsFrom = {},
): Plan {
  const readiness = evaluateReadiness(rulebook, answers, outcomes, today, monthsFrom);
  const { lookAgain } = entry;
  return {
    earliest: latestReadiness(requiredRuleIds, readiness, today),
    readiness,
    steps: buildSteps({ answers, outcomes, readiness, lookAgain, today }),
    use: buildUsePlans(outcomes, readiness, today),
  };
}

import type { Answers } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import { evaluateReadiness } from '../plan/plan';
import type { Rulebook } from '../rulebook/rulebook';
import { evaluateRules } from '../rules/rules';
import type { Advice } from './advice-shape';
import { buildAdvice } from './build-advice';

/**
 * What is the least this person has to change to meet the conditions, and to reach the premium tier?
 *
 * Someone under age has to wait for that and, as no other question is asked, to tell the rest.
 *
 * @param rulebook the values in force, by day
 * @param answers what is known about the person, without answers to questions no longer asked
 * @param today the day asked about
 * @returns the fewest changes to each, none of which could be left out; empty where it already holds
 * @source article
 * @source own
 */
export function findSmallestChanges(
  rulebook: Rulebook,
  answers: Answers,
  today: CalendarDate,
): Advice {
  const outcomes = evaluateRules(rulebook, answers, today);
  const readiness = evaluateReadiness(rulebook, answers, outcomes, today);
  return buildAdvice(answers, outcomes, readiness, today);
}

import { type Advice, buildAdvice } from '../../src/domain/advice/advice';
import type { Answers } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { evaluateReadiness } from '../../src/domain/plan/plan';
import { evaluateRules } from '../../src/domain/rules/rules';
import { fixedRulebook } from './fixed-rulebook';

/** What is the least to change, by the rulebook for tests and nothing but these answers and this day. */
export function adviceFor(answers: Answers, day = toCalendarDate('2026-11-22')): Advice {
  const outcomes = evaluateRules(fixedRulebook, answers, day);
  const readiness = evaluateReadiness(fixedRulebook, answers, outcomes, day);
  return buildAdvice(answers, outcomes, readiness, day);
}

import { buildAdvice } from '../advice/advice';
import type { AnswerName, Answers, MonthsFrom } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import { buildCostSheet } from '../cost/cost';
import { recommendEntry } from '../entry/entry';
import { estimateLimit } from '../limit/limit';
import { buildPlan } from '../plan/plan';
import type { Rulebook } from '../rulebook/rulebook';
import {
  countRequired,
  evaluatePremium,
  evaluateRules,
  evaluateVerdict,
  missingAnswer,
  type RuleOutcome,
  waitsForAnswer,
} from '../rules/rules';
import type { Assessment } from './assessment-shape';

/** What each rule that waits for an answer waits for first. */
function settlingAnswers(answers: Answers, outcomes: readonly RuleOutcome[]): AnswerName[] {
  return outcomes.filter(waitsForAnswer).flatMap(({ id }) => missingAnswer(id, answers) ?? []);
}

/**
 * What is there to say about this person on this day?
 *
 * @param rulebook the values in force, by day
 * @param answers what is known, without answers to questions no longer asked
 * @param today the day asked about, in the person's own calendar
 * @param monthsFrom the day each answer in months was told, where that is before today; advanced by whole months
 *   since: what is full when counts from there
 * @returns verdict, rules, entry, limit, cost, plan and advice; the limit is absent outside every period
 * @source article
 */
export function assess(
  rulebook: Rulebook,
  answers: Answers,
  today: CalendarDate,
  monthsFrom: MonthsFrom = {},
): Assessment {
  const rules = evaluateRules(rulebook, answers, today);
  const verdict = evaluateVerdict(rules);
  const entry = recommendEntry(rulebook, answers, rules, today);
  const limit = estimateLimit(rulebook, answers, rules, today);
  const plan = buildPlan(rulebook, answers, rules, entry, today, monthsFrom);
  return {
    today,
    rulebookId: rulebook.id,
    answers,
    rules,
    verdict,
    counts: countRequired(rules),
    premium: evaluatePremium(rules),
    settling: settlingAnswers(answers, rules),
    entry,
    offerOutranks: answers.cashier === 'yes' && verdict !== 'meets' && entry.entry === 'merchant',
    noEntry: verdict === 'meets' && entry.reasons[0].code === 'entry/cash-invite-only',
    ...(limit !== undefined && { limit }),
    cost: buildCostSheet(rulebook, answers, today),
    plan,
    advice: buildAdvice(answers, rules, plan.readiness, today),
  };
}

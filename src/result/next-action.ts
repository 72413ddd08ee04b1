import type { Assessment } from '../domain/assessment/assessment';
import { type RuleId, ruleAnswers } from '../domain/rules/rules';
import type { CoreWords, QuestionName, ResultWords } from '../messages/messages';
import { notInForce } from './not-in-force';
import { ruleFacts } from './rule-facts';

/** The one thing to do next, and what it costs; one line that never contradicts the verdict. */
export interface NextAction {
  readonly text: string;
  readonly cost: string;
  /** It is a step of the plan, not a way to an entry. */
  readonly isPlanned: boolean;
  /** The rule whose answer is to be looked up, where that is the step. */
  readonly unknown?: RuleId;
}

function planned(assessment: Assessment, words: CoreWords, texts: ResultWords) {
  for (const { id, action } of assessment.plan.steps) {
    const outcome = assessment.rules.find((rule) => rule.id === id);
    // The verdict is about the required conditions, and so is what to do about it.
    if (outcome?.kind !== 'required') continue;
    const { name, remedy } = texts.rules[outcome.id];
    return action === 'look-up'
      ? { text: texts.next.answer(name, whereToLook(outcome.id, words)), unknown: outcome.id }
      : { text: remedy(ruleFacts(outcome, assessment)) };
  }
  return undefined;
}

/** The question that decides a rule: whether there ever was a default comes before when. */
export function questionOf(rule: RuleId): QuestionName {
  const [first] = ruleAnswers[rule];
  return first === 'defaultMonths' ? 'hadDefault' : first;
}

/** Where the answer that decides a rule is looked up; undefined where everyone knows it. */
export function whereToLook(rule: RuleId, words: CoreWords): string | undefined {
  return words.questions[questionOf(rule)].where;
}

/** What is the one thing to do next? */
export function nextAction(
  assessment: Assessment,
  words: CoreWords,
  texts: ResultWords,
): NextAction {
  const { entry, verdict, plan } = assessment;
  const { next } = texts;
  const repays = plan.steps[0]?.costs === 'debt-repayment';
  const [reason] = entry.reasons;
  const atOnce = (text: string): NextAction => ({ text, cost: next.look, isPlanned: false });
  // A clock that is wrong is the likeliest cause, and whatever else is said rests on the day.
  if (verdict === 'undetermined' && notInForce(assessment).length > 0)
    return atOnce(next.checkDate);
  if (reason.code === 'entry/look-at-cashier') return atOnce(texts.entry.reasons[reason.code]());
  if (entry.entry === 'merchant') return atOnce(next.merchant);
  if (verdict === 'meets' && entry.entry === 'weilidai') return atOnce(next.weilidai);
  if (verdict === 'meets' && entry.entry !== 'none') return atOnce(next.entry(entry.entry));
  const step = planned(assessment, words, texts);
  return {
    text: texts.entry.reasons[reason.code](''),
    cost: repays ? next.debt : next.free,
    isPlanned: step !== undefined,
    ...step,
  };
}

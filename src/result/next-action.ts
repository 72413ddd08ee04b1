import type { Assessment } from '../domain/assessment/assessment';
import {
  type DecidingAnswer,
  missingAnswer,
  type RuleId,
  ruleAnswers,
} from '../domain/rules/rules';
import type { CoreWords, QuestionName, ResultWords } from '../messages/messages';
import { notInForce } from './not-in-force';
import { ruleFacts } from './rule-facts';

/** The one thing to do next, and what it costs; one line that never contradicts the verdict. */
export interface NextAction {
  readonly text: string;
  readonly cost: string;
  /** It is a step of the plan, not a way to an entry. */
  readonly isPlanned: boolean;
  /** How many days of ordinary use it takes, or else the day it waits for. */
  readonly days?: number;
  readonly date?: string;
  /** The part of the result to read next, where that is the step. */
  readonly reads?: 'cost';
  /** The question still to be answered, where that is the step. */
  readonly asks?: QuestionName;
}

function planned(assessment: Assessment, words: CoreWords, texts: ResultWords) {
  for (const { id, action } of assessment.plan.steps) {
    const outcome = assessment.rules.find((rule) => rule.id === id);
    // The verdict is about the required conditions, and so is what to do about it.
    if (outcome?.kind !== 'required') continue;
    if (action !== 'look-up') {
      const facts = ruleFacts(outcome, assessment);
      const { days, date } = facts;
      return {
        text: texts.rules[outcome.id].remedy(facts),
        ...(days !== undefined && { days }),
        ...(date !== undefined && { date }),
      };
    }
    const asks = openQuestion(outcome.id, assessment);
    return { text: answerText(asks, words, texts), asks };
  }
  return undefined;
}

/** Where an answer is asked for: whether there ever was a default comes before when. */
function questionFor(answer: DecidingAnswer): QuestionName {
  return answer === 'defaultMonths' ? 'hadDefault' : answer;
}

/** The question that decides a rule before any other. */
export function firstQuestion(rule: RuleId): QuestionName {
  return questionFor(ruleAnswers[rule][0]);
}

/** The question a rule waits for. */
export function openQuestion(rule: RuleId, { answers }: Assessment): QuestionName {
  const missing = missingAnswer(rule, answers);
  return missing ? questionFor(missing) : firstQuestion(rule);
}

/** Is the next step one press away, and nothing else to do? Then that press leads, before changing what is answered. */
export function isToPress({ asks, reads }: NextAction, { verdict }: Assessment): boolean {
  return reads !== undefined || (asks !== undefined && verdict === 'undetermined');
}

/** That a question has to be answered, and where the answer is to be seen, unless everyone knows it. */
export function answerText(
  question: QuestionName,
  { questions }: CoreWords,
  { next }: ResultWords,
): string {
  const { name, where } = questions[question];
  return next.answer(name, where);
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
  if (entry.entry === 'merchant') return { ...atOnce(next.merchant), reads: 'cost' };
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

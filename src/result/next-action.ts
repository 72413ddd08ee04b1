import type { Assessment } from '../domain/assessment/assessment';
import type { CoreWords, ResultWords } from '../messages/messages';
import { ruleFacts } from './rule-facts';

/** The one thing to do next, and what it costs; one line that never contradicts the verdict. */
export interface NextAction {
  readonly text: string;
  readonly cost: string;
  /** It is a step of the plan, not a way to an entry. */
  readonly isPlanned: boolean;
}

function planned(assessment: Assessment, words: CoreWords, texts: ResultWords) {
  for (const { id, action } of assessment.plan.steps) {
    const outcome = assessment.rules.find((rule) => rule.id === id);
    // The verdict is about the required conditions, and so is what to do about it.
    if (outcome?.kind !== 'required') continue;
    const { name, remedy } = texts.rules[outcome.id];
    return action === 'look-up'
      ? texts.next.answer(name, whereToLook(id, words))
      : remedy(ruleFacts(outcome, assessment));
  }
  return undefined;
}

const lookUpQuestion = {
  adult: 'adult',
  'pay-score': 'score',
  'real-name': 'realName',
  'card-age': 'cardMonths',
  'no-recent-default': 'hadDefault',
  'no-current-overdue': 'overdue',
  'daily-transactions': 'txPerDay',
  'login-days': 'loginDays',
} as const;

/** Where an unknown required rule's answer is looked up; nothing for the others. */
export function whereToLook(rule: string, words: CoreWords): string | undefined {
  const question = Object.entries(lookUpQuestion).find(([id]) => id === rule)?.[1];
  return question && words.questions[question].where;
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
  const atOnce = (text: string): NextAction => ({ text, cost: next.free, isPlanned: false });
  if (reason.code === 'entry/look-at-cashier') return atOnce(texts.entry.reasons[reason.code]());
  if (entry.entry === 'merchant') return atOnce(next.merchant);
  if (verdict === 'meets' && entry.entry === 'weilidai') return atOnce(next.weilidai);
  if (verdict === 'meets' && entry.entry !== 'none') return atOnce(next.entry(entry.entry));
  const step = planned(assessment, words, texts);
  return {
    text: step ?? texts.entry.reasons[reason.code](''),
    cost: repays ? next.debt : next.free,
    isPlanned: step !== undefined,
  };
}

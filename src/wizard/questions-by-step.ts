import type { QuestionName, StepId } from '../messages/messages';
import type { StepQuestions } from './step-questions';
import { accountQuestions } from './steps/account/account-schema';
import { activityQuestions } from './steps/activity/activity-schema';
import { creditQuestions } from './steps/credit/credit-schema';
import { factorsQuestions } from './steps/factors/factors-schema';
import { purchaseQuestions } from './steps/purchase/purchase-schema';
import { scoreQuestions } from './steps/score/score-schema';

const noQuestions: StepQuestions = { names: [], asked: () => ({ core: [], optional: [] }) };

/** What each step asks; the review asks nothing of its own. */
export const questionsByStep: Readonly<Record<StepId, StepQuestions>> = {
  score: scoreQuestions,
  account: accountQuestions,
  activity: activityQuestions,
  credit: creditQuestions,
  purchase: purchaseQuestions,
  review: noQuestions,
  factors: factorsQuestions,
};

/** The screen that asks this question: a step, else the result beside the entry, or the page of the cost. */
export function screenAsking(question: QuestionName): StepId | 'result' | 'costs' {
  const ids = Object.keys(questionsByStep) as StepId[];
  const step = ids.find((id) => questionsByStep[id].names.includes(question));
  return step ?? (question === 'fenfu' ? 'result' : 'costs');
}

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

/** The step that asks this question. */
export function stepOf(question: QuestionName): StepId | undefined {
  const ids = Object.keys(questionsByStep) as StepId[];
  return ids.find((id) => questionsByStep[id].names.includes(question));
}

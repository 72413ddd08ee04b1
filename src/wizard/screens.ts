import type { ComponentType } from 'react';
import type { CoreWords, QuestionName, StepId } from '../messages/messages';
import type { StepProps } from './step-props';
import type { StepQuestions } from './step-questions';
import { accountQuestions } from './steps/account/account-schema';
import { AccountStep } from './steps/account/account-step';
import { activityQuestions } from './steps/activity/activity-schema';
import { ActivityStep } from './steps/activity/activity-step';
import { creditQuestions } from './steps/credit/credit-schema';
import { CreditStep } from './steps/credit/credit-step';
import { factorsQuestions } from './steps/factors/factors-schema';
import { FactorsStep } from './steps/factors/factors-step';
import { purchaseQuestions } from './steps/purchase/purchase-schema';
import { PurchaseStep } from './steps/purchase/purchase-step';
import { ReviewStep } from './steps/review/review-step';
import { scoreQuestions } from './steps/score/score-schema';
import { ScoreStep } from './steps/score/score-step';

interface Screen {
  readonly questions: StepQuestions;
  readonly component: ComponentType<StepProps & { readonly words: CoreWords }>;
}

const noQuestions: StepQuestions = { names: [], asked: () => ({ core: [], optional: [] }) };

/** What each step asks and draws. The first is drawn before this has come, by itself. */
export const screens: Readonly<Record<StepId, Screen>> = {
  score: { questions: scoreQuestions, component: ScoreStep },
  account: { questions: accountQuestions, component: AccountStep },
  activity: { questions: activityQuestions, component: ActivityStep },
  credit: { questions: creditQuestions, component: CreditStep },
  purchase: { questions: purchaseQuestions, component: PurchaseStep },
  review: { questions: noQuestions, component: ReviewStep },
  factors: { questions: factorsQuestions, component: FactorsStep },
};

/** The step that asks this question. */
export function stepOf(question: QuestionName): StepId | undefined {
  const ids = Object.keys(screens) as StepId[];
  return ids.find((id) => screens[id].questions.names.includes(question));
}

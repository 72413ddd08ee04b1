import type { ComponentType } from 'react';
import type { GivenAnswers } from '../domain/answers/answers';
import type { QuestionName, StepId } from '../messages/messages';
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
import { scoreQuestions } from './steps/score/score-schema';
import { ScoreStep } from './steps/score/score-step';

export interface StepDefinition {
  readonly id: StepId;
  readonly questions: StepQuestions;
  /** Undefined for the review, which comes with `later.ts`. */
  readonly component: ComponentType<StepProps> | undefined;
  /** One of the counted steps on the main line; `factors` is opened from the limit instead. */
  readonly counted: boolean;
  readonly isAsked: (given: GivenAnswers) => boolean;
}

const always = () => true;
/** Under 18 the outcome is settled, and nothing further is asked. */
const ofAge = ({ adult }: GivenAnswers) => adult !== 'no';
const noQuestions: StepQuestions = { names: [], asked: () => ({ core: [], optional: [] }) };

/** The screens in their order: what each asks, draws, and when it is asked at all. */
export const steps: readonly StepDefinition[] = [
  { id: 'score', questions: scoreQuestions, component: ScoreStep, counted: true, isAsked: always },
  {
    id: 'account',
    questions: accountQuestions,
    component: AccountStep,
    counted: true,
    isAsked: always,
  },
  {
    id: 'activity',
    questions: activityQuestions,
    component: ActivityStep,
    counted: true,
    isAsked: ofAge,
  },
  {
    id: 'credit',
    questions: creditQuestions,
    component: CreditStep,
    counted: true,
    isAsked: ofAge,
  },
  {
    id: 'purchase',
    questions: purchaseQuestions,
    component: PurchaseStep,
    counted: true,
    isAsked: ofAge,
  },
  { id: 'review', questions: noQuestions, component: undefined, counted: true, isAsked: ofAge },
  {
    id: 'factors',
    questions: factorsQuestions,
    component: FactorsStep,
    counted: false,
    isAsked: always,
  },
];

/** The screen after this one: the next that is asked, then the result. */
export function stepAfter(id: StepId, given: GivenAnswers): StepId | 'result' {
  const counted = steps.filter((step) => step.counted);
  const here = counted.findIndex((step) => step.id === id);
  if (here < 0) return 'result';
  return counted.slice(here + 1).find((step) => step.isAsked(given))?.id ?? 'result';
}

/** The screen before this one, or nothing on the first. */
export function stepBefore(id: StepId, given: GivenAnswers): StepId | 'result' | undefined {
  const counted = steps.filter((step) => step.counted);
  const here = counted.findIndex((step) => step.id === id);
  if (here < 0) return 'result';
  return counted
    .slice(0, here)
    .reverse()
    .find((step) => step.isAsked(given))?.id;
}

/** The screen that asks this question. */
export function stepOf(question: QuestionName): StepId | undefined {
  return steps.find(({ questions }) => questions.names.includes(question))?.id;
}

import type { ComponentType } from 'react';
import type { CoreWords, StepId } from '../messages/messages';
import type { StepProps } from './step-props';
import { AccountStep } from './steps/account/account-step';
import { ActivityStep } from './steps/activity/activity-step';
import { CreditStep } from './steps/credit/credit-step';
import { FactorsStep } from './steps/factors/factors-step';
import { PurchaseStep } from './steps/purchase/purchase-step';
import { ReviewStep } from './steps/review/review-step';
import { ScoreStep } from './steps/score/score-step';

type Screen = ComponentType<StepProps & { readonly words: CoreWords }>;

/** What each step draws. The first is drawn before this has come, by itself. */
export const screens: Readonly<Record<StepId, Screen>> = {
  score: ScoreStep,
  account: AccountStep,
  activity: ActivityStep,
  credit: CreditStep,
  purchase: PurchaseStep,
  review: ReviewStep,
  factors: FactorsStep,
};

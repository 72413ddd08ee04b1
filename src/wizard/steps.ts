import type { GivenAnswers } from '../domain/answers/answers';
import type { StepId } from '../messages/messages';
import { mayContinue } from './relevant-answers';

export interface StepDefinition {
  readonly id: StepId;
  /** One of the counted steps on the main line; `factors` is opened from the limit instead. */
  readonly counted: boolean;
  readonly isAsked: (given: GivenAnswers) => boolean;
}

const always = () => true;

/** The steps in their order, and when each is asked at all. */
export const steps: readonly StepDefinition[] = [
  { id: 'score', counted: true, isAsked: always },
  { id: 'account', counted: true, isAsked: always },
  { id: 'activity', counted: true, isAsked: mayContinue },
  { id: 'credit', counted: true, isAsked: mayContinue },
  { id: 'purchase', counted: true, isAsked: mayContinue },
  { id: 'review', counted: true, isAsked: mayContinue },
  { id: 'factors', counted: false, isAsked: always },
];

/** Those on the main line, which people count. */
export const countedSteps = steps.filter(({ counted }) => counted);

/** The screen after this one: the next that is asked, then the result. */
export function stepAfter(id: StepId, given: GivenAnswers): StepId | 'result' {
  const here = countedSteps.findIndex((step) => step.id === id);
  if (here < 0) return 'result';
  return countedSteps.slice(here + 1).find((step) => step.isAsked(given))?.id ?? 'result';
}

/** The screen before this one, or nothing on the first. */
export function stepBefore(id: StepId, given: GivenAnswers): StepId | 'result' | undefined {
  const here = countedSteps.findIndex((step) => step.id === id);
  if (here < 0) return 'result';
  return countedSteps
    .slice(0, here)
    .reverse()
    .find((step) => step.isAsked(given))?.id;
}

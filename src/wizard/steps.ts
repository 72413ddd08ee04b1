import type { GivenAnswers } from '../domain/answers/answers';
import type { StepId } from '../messages/messages';

export interface StepDefinition {
  readonly id: StepId;
  /** One of the counted steps on the main line; `factors` is opened from the limit instead. */
  readonly counted: boolean;
  readonly isAsked: (given: GivenAnswers) => boolean;
}

const always = () => true;
/** Under 18 the outcome is settled, and nothing further is asked. */
const ofAge = ({ adult }: GivenAnswers) => adult !== 'no';

/** The steps in their order, and when each is asked at all. */
export const steps: readonly StepDefinition[] = [
  { id: 'score', counted: true, isAsked: always },
  { id: 'account', counted: true, isAsked: always },
  { id: 'activity', counted: true, isAsked: ofAge },
  { id: 'credit', counted: true, isAsked: ofAge },
  { id: 'purchase', counted: true, isAsked: ofAge },
  { id: 'review', counted: true, isAsked: ofAge },
  { id: 'factors', counted: false, isAsked: always },
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

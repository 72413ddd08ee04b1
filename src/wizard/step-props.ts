import type { GivenAnswers } from '../domain/answers/answers';
import type { FirstWords, QuestionName } from '../messages/messages';
import type { Typed } from './use-report';
import type { WizardState } from './wizard-state';

/** What every screen of the wizard is given. */
export interface StepProps {
  readonly words: FirstWords;
  readonly state: WizardState;
  readonly headingId: string;
  /** Any of the questions may be what is looked for, so all are drawn at once. */
  readonly needsAll: boolean;
  readonly nextLabel: string;
  readonly backLabel: string;
  readonly onTyped: (typed: Typed) => void;
  readonly onNext: (given: GivenAnswers) => void;
  readonly onBack?: (() => void) | undefined;
  /** Opens the screen that asks a question, and comes back here afterwards; the result, where none does. */
  readonly onChange: (question: QuestionName) => void;
}

import { QuestionScreen } from '../../question-screen';
import type { StepProps } from '../../step-props';
import { creditQuestions } from './credit-schema';

export function CreditStep(props: StepProps) {
  return <QuestionScreen {...props} questions={creditQuestions} />;
}

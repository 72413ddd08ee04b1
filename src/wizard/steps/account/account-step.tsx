import { QuestionScreen } from '../../question-screen';
import type { StepProps } from '../../step-props';
import { accountQuestions } from './account-schema';

export function AccountStep(props: StepProps) {
  return <QuestionScreen {...props} questions={accountQuestions} />;
}

import { QuestionScreen } from '../../question-screen';
import type { StepProps } from '../../step-props';
import { factorsQuestions } from './factors-schema';

export function FactorsStep(props: StepProps) {
  return <QuestionScreen {...props} questions={factorsQuestions} />;
}

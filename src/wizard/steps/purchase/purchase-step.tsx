import { QuestionScreen } from '../../question-screen';
import type { StepProps } from '../../step-props';
import { purchaseQuestions } from './purchase-schema';

export function PurchaseStep(props: StepProps) {
  return <QuestionScreen {...props} questions={purchaseQuestions} headingQuestion="need" />;
}

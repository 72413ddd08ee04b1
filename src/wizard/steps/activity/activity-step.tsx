import { QuestionScreen } from '../../question-screen';
import type { StepProps } from '../../step-props';
import { activityQuestions } from './activity-schema';

export function ActivityStep(props: StepProps) {
  return <QuestionScreen {...props} questions={activityQuestions} />;
}

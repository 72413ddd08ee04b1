import { QuestionScreen } from '../../question-screen';
import type { StepProps } from '../../step-props';
import { scoreQuestions } from './score-schema';

export function ScoreStep(props: StepProps) {
  return <QuestionScreen {...props} questions={scoreQuestions} headingQuestion="score" />;
}

import type { StepQuestions } from '../../step-questions';

export const scoreQuestions: StepQuestions = {
  names: ['score'],
  asked: () => ({ core: ['score'], optional: [] }),
};

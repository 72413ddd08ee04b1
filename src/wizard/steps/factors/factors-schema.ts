import type { StepQuestions } from '../../step-questions';

export const factorsQuestions: StepQuestions = {
  names: ['assets', 'swing', 'social', 'device'],
  asked: () => ({ core: [], optional: ['assets', 'swing', 'social', 'device'] }),
};

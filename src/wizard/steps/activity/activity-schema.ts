import type { StepQuestions } from '../../step-questions';

export const activityQuestions: StepQuestions = {
  names: ['txPerDay', 'loginDays', 'payPerDay'],
  asked: () => ({ core: ['txPerDay', 'loginDays'], optional: ['payPerDay'] }),
};

import type { StepQuestions } from '../../step-questions';

export const accountQuestions: StepQuestions = {
  names: ['adult', 'student', 'realName', 'cardMonths', 'profile', 'bankType'],
  asked: ({ adult }) =>
    adult.text === 'no'
      ? { core: ['adult'], optional: [] }
      : {
          core: ['adult', 'student', 'realName', 'cardMonths'],
          optional: ['profile', 'bankType'],
        },
};

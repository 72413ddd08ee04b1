import { readEntry } from '../../read-entry';
import type { StepQuestions } from '../../step-questions';

export const creditQuestions: StepQuestions = {
  names: [
    'overdue',
    'hadDefault',
    'defaultMonths',
    'defaultSettled',
    'pastOverdues',
    'pastSettled',
  ],
  asked: ({ hadDefault, pastOverdues }) => {
    const past = readEntry('pastOverdues', pastOverdues, false);
    const hadSome = past.ok && typeof past.value === 'number' && past.value > 0;
    return {
      core: [
        'overdue',
        'hadDefault',
        ...(hadDefault.text === 'yes' ? (['defaultMonths', 'defaultSettled'] as const) : []),
      ],
      optional: ['pastOverdues', ...(hadSome ? (['pastSettled'] as const) : [])],
    };
  },
};

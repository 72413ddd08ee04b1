import type { StepQuestions } from '../../step-questions';

export const purchaseQuestions: StepQuestions = {
  names: ['need', 'scene', 'cashier', 'weilidai', 'amount'],
  asked: ({ need }) => ({
    core: [
      'need',
      ...(need.text === 'purchase' ? (['scene', 'cashier'] as const) : []),
      ...(need.text === 'cash' ? (['weilidai'] as const) : []),
      'amount',
    ],
    optional: [],
  }),
};

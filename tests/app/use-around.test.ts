import { describe, expect, it } from 'vitest';
import { stepMessage } from '../../src/app/use-around';

describe('how far one is, for the page around', () => {
  it.each([
    ['start', 1, 6, 'score'],
    ['score', 1, 6, 'score'],
    ['account', 2, 6, 'account'],
    ['activity', 3, 6, 'activity'],
    ['credit', 4, 6, 'credit'],
    ['purchase', 5, 6, 'purchase'],
    ['review', 6, 6, 'review'],
    ['result', 6, 6, 'result'],
    ['factors', 6, 6, 'factors'],
    ['costs', 1, 1, 'costs'],
    ['codes', 1, 1, 'codes'],
    ['compare', 1, 1, 'compare'],
  ] as const)('on %s is %i of %i, as %s', (view, index, total, id) => {
    expect(stepMessage(view)).toEqual({ type: 'step', index, total, id });
  });
});

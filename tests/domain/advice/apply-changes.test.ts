import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../../../src/domain/advice/advice';
import { relevantAnswersArbitrary } from '../../support/arbitraries';

const higherScore: Change = { answer: 'score', to: 600, how: 'use', mends: ['pay-score'] };
const settled: Change = {
  answer: 'defaultSettled',
  to: 'yes',
  how: 'repay',
  mends: ['no-recent-default'],
};

describe('applied changes', () => {
  it('replace what was said, add what was not, and leave the rest', () => {
    const answers = { score: 570, defaultMonths: 7, need: 'daily' } as const;
    expect(applyChanges(answers, [higherScore, settled])).toEqual({
      score: 600,
      defaultMonths: 7,
      defaultSettled: 'yes',
      need: 'daily',
    });
    expect(answers.score).toBe(570);
  });
});

describe('always', () => {
  it('changes nothing without a change, and nothing more by applying twice', () => {
    const changes = [higherScore, settled];
    fc.assert(
      fc.property(relevantAnswersArbitrary, (answers) => {
        expect(applyChanges(answers, [])).toEqual(answers);
        const once = applyChanges(answers, changes);
        expect(applyChanges(once, changes)).toEqual(once);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers, writeAnswers } from '../../../src/domain/answers/answers';
import { toFen } from '../../../src/domain/money/money';
import { givenAnswersArbitrary } from '../../support/arbitraries';

describe('the texts of some answers', () => {
  it('are one for each, in the order of the names', () => {
    const given = { amount: toFen(600_050), cardMonths: 'none', score: 'unknown' } as const;
    expect(Object.entries(writeAnswers(given))).toEqual([
      ['score', 'unknown'],
      ['cardMonths', 'none'],
      ['amount', '6000.5'],
    ]);
  });

  it('are none of none', () => {
    expect(writeAnswers({})).toEqual({});
  });

  it('are read back as the same answers', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        expect(readAnswers(writeAnswers(given))).toEqual(given);
      }),
    );
  });
});

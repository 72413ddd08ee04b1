import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnswers } from '../../../src/domain/answers/answers';
import { givenAnswersArbitrary } from '../../support/arbitraries';

describe('what is known', () => {
  it('leaves out what a person is not sure of', () => {
    expect(toAnswers({ score: 'unknown', adult: 'yes', cardMonths: 'none' })).toEqual({
      adult: 'yes',
      cardMonths: 'none',
    });
  });

  it('keeps an answer of nought and an empty list', () => {
    expect(toAnswers({ score: 0, promos: [] })).toEqual({ score: 0, promos: [] });
  });
});

describe('always', () => {
  it('nothing known is lost and nothing unknown is left', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        const known = toAnswers(given);
        expect(Object.values(known)).not.toContain('unknown');
        expect({ ...given, ...known }).toEqual(given);
        expect(toAnswers(known)).toEqual(known);
      }),
    );
  });
});

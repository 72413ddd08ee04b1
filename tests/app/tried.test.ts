import { describe, expect, it } from 'vitest';
import { isTrying, noTrial, standingAnswers, tryAnswers } from '../../src/app/tried';

const own = { score: 720, cardMonths: 30 } as const;

describe('answers being tried', () => {
  it('are none at first', () => {
    expect(isTrying(noTrial, own)).toBe(false);
    expect(standingAnswers(noTrial, own)).toEqual({});
  });

  it('add up, the later one counting', () => {
    const tried = tryAnswers(tryAnswers(noTrial, { score: 599 }, own), { cardMonths: 0 }, own);
    expect(standingAnswers(tried, own)).toEqual({ score: 599, cardMonths: 0 });
    expect(standingAnswers(tryAnswers(tried, { score: 650 }, own), own)).toEqual({
      score: 650,
      cardMonths: 0,
    });
  });

  it('may be that there is no answer', () => {
    const tried = tryAnswers(noTrial, { score: undefined }, own);
    expect(isTrying(tried, own)).toBe(true);
    expect(standingAnswers(tried, own)).toEqual({ score: undefined });
  });

  it('stand only until the same question is answered anew, the others stay', () => {
    const tried = tryAnswers(noTrial, { score: 599, cardMonths: 0 }, own);
    expect(standingAnswers(tried, { ...own, score: 730 })).toEqual({ cardMonths: 0 });
    expect(isTrying(tried, { score: 730, cardMonths: 31 })).toBe(false);
  });

  it('do not come back with a later trial of something else', () => {
    const tried = tryAnswers(noTrial, { score: 599 }, own);
    const anew = { ...own, score: 730 };
    expect(standingAnswers(tryAnswers(tried, { cardMonths: 0 }, anew), own)).toEqual({
      cardMonths: 0,
    });
  });
});

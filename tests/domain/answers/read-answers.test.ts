import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../src/domain/answers/answers';

describe('answers read from texts', () => {
  it('are those whose text is a value of theirs', () => {
    expect(
      readAnswers({ score: '720', adult: 'yes', loginDays: 'unknown', cardMonths: 'none' }),
    ).toEqual({
      score: 720,
      adult: 'yes',
      loginDays: 'unknown',
      cardMonths: 'none',
    });
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['a number', { score: 720 }],
    ['nothing', { score: undefined, adult: null }],
    ['a text that is no value', { score: '6e2', adult: 'maybe', amount: '0' }],
    ['an unknown name', { colour: 'red' }],
    ['an inherited one', Object.create({ score: '720' })],
  ])('are not %s', (_, texts) => {
    // Not even as a name without a value.
    expect(readAnswers(texts)).toStrictEqual({});
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerName, answerNames, type GivenAnswers } from '../../src/domain/answers/answers';
import { isAsked, relevantAnswers } from '../../src/wizard/relevant-answers';
import { givenAnswersArbitrary } from '../support/arbitraries';

const afterAdult: readonly AnswerName[] = [
  'student',
  'realName',
  'cardMonths',
  'profile',
  'bankType',
  'txPerDay',
  'payPerDay',
  'loginDays',
  'overdue',
  'defaultMonths',
  'defaultSettled',
  'pastOverdues',
  'pastSettled',
  'need',
  'scene',
  'cashier',
  'weilidai',
];

describe('whether a question is asked', () => {
  it.each<readonly [AnswerName, GivenAnswers, boolean]>([
    ['score', {}, true],
    ['score', { adult: 'no' }, true],
    ['adult', { adult: 'no' }, true],
    ['amount', { adult: 'no' }, true],
    ['assets', { adult: 'no' }, true],
    ['realName', {}, true],
    ['realName', { adult: 'unknown' }, true],
    ['scene', {}, false],
    ['scene', { need: 'unknown' }, false],
    ['scene', { need: 'daily' }, false],
    ['scene', { need: 'cash' }, false],
    ['scene', { need: 'purchase' }, true],
    ['scene', { need: 'purchase', adult: 'no' }, false],
    ['cashier', { need: 'purchase' }, true],
    ['cashier', { need: 'cash' }, false],
    ['weilidai', { need: 'cash' }, true],
    ['weilidai', { need: 'purchase' }, false],
    ['weilidai', {}, false],
    ['defaultSettled', {}, true],
    ['defaultSettled', { defaultMonths: 'unknown' }, true],
    ['defaultSettled', { defaultMonths: 0 }, true],
    ['defaultSettled', { defaultMonths: 'none' }, false],
    ['defaultSettled', { defaultMonths: 3, adult: 'no' }, false],
    ['pastSettled', {}, false],
    ['pastSettled', { pastOverdues: 'unknown' }, false],
    ['pastSettled', { pastOverdues: 0 }, false],
    ['pastSettled', { pastOverdues: 1 }, true],
  ])('%s after %o: %s', (name, answers, asked) => {
    expect(isAsked(name, answers)).toBe(asked);
  });

  it('ends for someone under 18', () => {
    const stillAsked = answerNames.filter((name) => isAsked(name, { adult: 'no', need: 'cash' }));
    expect(stillAsked).toEqual(answerNames.filter((name) => !afterAdult.includes(name)));
  });
});

describe('the answers that still matter', () => {
  it('leave out what was said on a way since abandoned', () => {
    const given: GivenAnswers = {
      need: 'cash',
      scene: 'offline',
      cashier: 'yes',
      weilidai: 'yes',
      defaultMonths: 'none',
      defaultSettled: 'no',
      pastOverdues: 0,
      pastSettled: 'no',
    };
    expect(relevantAnswers(given)).toEqual({
      need: 'cash',
      weilidai: 'yes',
      defaultMonths: 'none',
      pastOverdues: 0,
    });
  });

  it('keep the score, the amount and the limit factors of someone under 18', () => {
    const given: GivenAnswers = { adult: 'no', score: 720, amount: 'unknown', social: 2 };
    expect(relevantAnswers({ ...given, overdue: 'yes', need: 'daily' })).toEqual(given);
  });
});

describe('always', () => {
  it('what is kept is as it was given, and was asked; what is dropped was not', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        const kept = relevantAnswers(given);
        expect({ ...given, ...kept }).toEqual(given);
        for (const name of answerNames) {
          expect(name in kept).toBe(name in given && isAsked(name, given));
        }
      }),
    );
  });

  it('doing it twice changes nothing more', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        expect(relevantAnswers(relevantAnswers(given))).toEqual(relevantAnswers(given));
      }),
    );
  });
});

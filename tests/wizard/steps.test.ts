import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GivenAnswers, toAnswers } from '../../src/domain/answers/answers';
import { assess } from '../../src/domain/assessment/assessment';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import type { QuestionName, StepId } from '../../src/messages/messages';
import { answersFrom } from '../../src/wizard/answers-from';
import { blankEntry, type FieldEntry } from '../../src/wizard/field-entry';
import { questionsByStep } from '../../src/wizard/questions-by-step';
import { relevantAnswers } from '../../src/wizard/relevant-answers';
import { allEntries } from '../../src/wizard/step-questions';
import { stepAfter, stepBefore, steps } from '../../src/wizard/steps';
import { givenAnswersArbitrary } from '../support/arbitraries';
import { fixedRulebook } from '../support/fixed-rulebook';

const mainLine = ['score', 'account', 'activity', 'credit', 'purchase', 'review'] as const;
const today = toCalendarDate('2026-06-15');

/** A plain answer to each question; whoever walks the wizard overrides some. */
const plain: { readonly [Name in QuestionName]?: string } = {
  score: '680',
  adult: 'yes',
  student: 'no',
  realName: 'yes',
  cardMonths: '8',
  txPerDay: '4',
  loginDays: '30',
  overdue: 'no',
  hadDefault: 'no',
  defaultMonths: '8',
  defaultSettled: 'yes',
  need: 'daily',
  scene: 'ecommerce',
  cashier: 'yes',
  weilidai: 'yes',
  amount: '6000',
};

/** Answers every core question the wizard asks, in its order, and says where it led. */
function walk(choices: { readonly [Name in QuestionName]?: string }): {
  readonly given: GivenAnswers;
  readonly visited: readonly StepId[];
} {
  const visited: StepId[] = [];
  let given: GivenAnswers = {};
  let here: StepId | 'result' = 'score';
  while (here !== 'result') {
    visited.push(here);
    const questions = questionsByStep[here];
    const entries = allEntries((name): FieldEntry => {
      const text = choices[name] ?? plain[name] ?? '';
      const isTick = text === 'unknown' && plain[name] !== undefined && /\d/.test(plain[name]);
      return isTick ? { ...blankEntry, unsure: true } : { ...blankEntry, text };
    });
    given = { ...given, ...answersFrom(questions, entries).given };
    here = stepAfter(here, given);
  }
  return { given, visited };
}

describe('the way through the screens', () => {
  it('is these six, one after the other, then the result', () => {
    expect(walk({}).visited).toEqual(mainLine);
  });

  it('ends after the age of someone under 18', () => {
    expect(walk({ adult: 'no' }).visited).toEqual(['score', 'account']);
    expect(walk({ adult: 'unknown' }).visited).toEqual(mainLine);
  });

  it.each<readonly [StepId, GivenAnswers, StepId | 'result', StepId | 'result' | undefined]>([
    ['score', {}, 'account', undefined],
    ['account', {}, 'activity', 'score'],
    ['account', { adult: 'no' }, 'result', 'score'],
    ['activity', {}, 'credit', 'account'],
    ['credit', {}, 'purchase', 'activity'],
    ['purchase', {}, 'review', 'credit'],
    ['review', {}, 'result', 'purchase'],
    ['review', { adult: 'no' }, 'result', 'account'],
    ['factors', {}, 'result', 'result'],
  ])('from %s with %o leads on to %s and back to %s', (id, given, after, before) => {
    expect(stepAfter(id, given)).toBe(after);
    expect(stepBefore(id, given)).toBe(before);
  });
});

describe('every way of answering', () => {
  const ways = ['yes', 'no', 'unknown'].flatMap((adult) =>
    ['yes', 'no', 'unknown'].flatMap((hadDefault) =>
      ['3', 'unknown'].flatMap((defaultMonths) =>
        ['yes', 'no', 'unknown'].flatMap((defaultSettled) =>
          ['daily', 'purchase', 'cash', 'unknown'].flatMap((need) =>
            ['', '0', '2', 'unknown'].map((pastOverdues) => ({
              adult,
              hadDefault,
              defaultMonths,
              defaultSettled,
              need,
              pastOverdues,
            })),
          ),
        ),
      ),
    ),
  );

  it('ends with an answer or "not sure" to all that the required rules ask', () => {
    expect(ways).toHaveLength(864);
    for (const way of ways) {
      const { given, visited } = walk(way);
      expect(given).toHaveProperty('score');
      expect(given.adult).toBe(way.adult);
      if (way.adult === 'no') {
        expect(visited).toEqual(['score', 'account']);
        continue;
      }
      for (const name of [
        'realName',
        'cardMonths',
        'txPerDay',
        'loginDays',
        'overdue',
        'defaultMonths',
        'need',
        'amount',
      ]) {
        expect(given).toHaveProperty(name);
      }
      expect('defaultSettled' in given).toBe(way.hadDefault === 'yes');
      expect('scene' in given).toBe(way.need === 'purchase');
      expect('cashier' in given).toBe(way.need === 'purchase');
      expect('weilidai' in given).toBe(way.need === 'cash');
      // What was answered is still asked: nothing has to be dropped afterwards.
      expect(relevantAnswers(given)).toEqual(given);
    }
  });

  it('without any "not sure" leaves no required rule open', () => {
    const sure = ways.filter(
      ({ adult, hadDefault, defaultMonths, defaultSettled }) =>
        adult === 'yes' &&
        hadDefault !== 'unknown' &&
        (hadDefault === 'no' || ![defaultMonths, defaultSettled].includes('unknown')),
    );
    expect(sure.length).toBeGreaterThan(0);
    for (const way of sure) {
      const { rules } = assess(fixedRulebook, toAnswers(walk(way).given), today);
      const open = rules.filter(({ kind, status }) => kind === 'required' && status === 'unknown');
      expect(open).toEqual([]);
    }
  });

  it('under 18 is decided by the age alone', () => {
    const { verdict } = assess(fixedRulebook, toAnswers(walk({ adult: 'no' }).given), today);
    expect(verdict).toBe('not-yet');
  });
});

describe('always', () => {
  it('the screen after the one before is the same screen, and the other way round', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        const asked = steps.filter(({ counted, isAsked }) => counted && isAsked(given));
        for (const { id } of asked) {
          const before = stepBefore(id, given);
          if (before !== undefined && before !== 'result') {
            expect(stepAfter(before, given)).toBe(id);
          }
          const after = stepAfter(id, given);
          if (after !== 'result') expect(stepBefore(after, given)).toBe(id);
        }
      }),
    );
  });

  it('going on from the first screen reaches every screen that is asked, then the result', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        const reached: StepId[] = [];
        let here: StepId | 'result' = 'score';
        while (here !== 'result' && reached.length < 10) {
          reached.push(here);
          here = stepAfter(here, given);
        }
        expect(reached).toEqual(given.adult === 'no' ? ['score', 'account'] : mainLine);
      }),
    );
  });
});

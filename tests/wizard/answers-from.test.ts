import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/domain/answers/answers';
import { answersFrom } from '../../src/wizard/answers-from';
import { blankEntry, entryFor } from '../../src/wizard/field-entry';
import { questionsByStep } from '../../src/wizard/questions-by-step';
import { allEntries } from '../../src/wizard/step-questions';
import { accountQuestions } from '../../src/wizard/steps/account/account-schema';
import { activityQuestions } from '../../src/wizard/steps/activity/activity-schema';
import { creditQuestions } from '../../src/wizard/steps/credit/credit-schema';
import { factorsQuestions } from '../../src/wizard/steps/factors/factors-schema';
import { purchaseQuestions } from '../../src/wizard/steps/purchase/purchase-schema';
import { givenAnswersArbitrary } from '../support/arbitraries';
import { entriesOf, type Filled } from '../support/filled-entries';

describe('the answers that the entries of a screen give', () => {
  it('leave out what is blank, bad or asked back', () => {
    const entries = entriesOf({ txPerDay: '90', loginDays: '3笔', payPerDay: '' });
    expect(answersFrom(activityQuestions, entries).given).toEqual({});
  });

  it('leave out what is no option, as an odd tab may have stored it', () => {
    const { given } = answersFrom(accountQuestions, entriesOf({ adult: 'maybe' }));
    expect(given).toStrictEqual({});
  });

  it('are about every answer of the screen, so that all others of it are taken back', () => {
    expect(answersFrom(purchaseQuestions, entriesOf({ need: 'daily' }))).toEqual({
      given: { need: 'daily' },
      about: ['need', 'scene', 'cashier', 'weilidai', 'amount'],
    });
    expect(answersFrom(creditQuestions, entriesOf({})).about).toEqual([
      'overdue',
      'defaultMonths',
      'defaultSettled',
      'pastOverdues',
      'pastSettled',
    ]);
  });

  it.each<readonly [Filled, GivenAnswers]>([
    [{}, {}],
    [{ hadDefault: 'no' }, { defaultMonths: 'none' }],
    [{ hadDefault: 'no', defaultMonths: '3', defaultSettled: 'yes' }, { defaultMonths: 'none' }],
    [{ hadDefault: 'unknown', defaultMonths: '3' }, { defaultMonths: 'unknown' }],
    [{ hadDefault: 'yes' }, {}],
    [{ hadDefault: 'yes', defaultMonths: '半年' }, { defaultMonths: 6 }],
    [
      { hadDefault: 'yes', defaultMonths: { unsure: true }, defaultSettled: 'no' },
      { defaultMonths: 'unknown', defaultSettled: 'no' },
    ],
  ])('make two answers of three fields about a default: %o', (filled, given) => {
    expect(answersFrom(creditQuestions, entriesOf(filled)).given).toEqual(given);
  });

  it('say when a default was, after a link had said there was none', () => {
    const entries = {
      ...allEntries((name) => entryFor(name, { defaultMonths: 'none' })),
      hadDefault: { ...blankEntry, text: 'yes' },
    };
    expect(answersFrom(creditQuestions, entries).given).toEqual({});
    const typed = { ...entries, defaultMonths: { ...blankEntry, text: '3' } };
    expect(answersFrom(creditQuestions, typed).given).toEqual({ defaultMonths: 3 });
  });

  it('keep the options of a choice apart from the numbers they stand for', () => {
    const entries = entriesOf({ social: '0', device: 'mixed', assets: '5万' });
    expect(answersFrom(factorsQuestions, entries).given).toEqual({
      social: 0,
      device: 'mixed',
      assets: 5_000_000,
    });
  });
});

describe('always', () => {
  it('a screen that opens with answers says nothing but these answers', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        const entries = allEntries((name) => entryFor(name, given));
        for (const questions of Object.values(questionsByStep)) {
          const { given: said, about } = answersFrom(questions, entries);
          const before = Object.fromEntries(
            Object.entries(given).filter(([name]) => about.some((each) => each === name)),
          );
          expect(before).toMatchObject(said);
        }
      }),
    );
  });
});

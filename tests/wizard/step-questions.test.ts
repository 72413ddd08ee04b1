import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { stepSchema } from '../../src/wizard/check-entries';
import { blankEntry, entryFor, type FieldEntry } from '../../src/wizard/field-entry';
import { allEntries, pickEntries } from '../../src/wizard/step-questions';
import { accountQuestions } from '../../src/wizard/steps/account/account-schema';
import { activityQuestions } from '../../src/wizard/steps/activity/activity-schema';
import { creditQuestions } from '../../src/wizard/steps/credit/credit-schema';
import { factorsQuestions } from '../../src/wizard/steps/factors/factors-schema';
import { purchaseQuestions } from '../../src/wizard/steps/purchase/purchase-schema';
import { scoreQuestions } from '../../src/wizard/steps/score/score-schema';
import { givenAnswersArbitrary } from '../support/arbitraries';
import { entriesOf, type Filled } from '../support/filled-entries';

/** The messages of a schema by the question they belong to. */
function problemsOf(
  questions: { readonly asked: typeof scoreQuestions.asked },
  filled: Filled,
): unknown {
  const entries = entriesOf(filled);
  const result = z.safeParse(stepSchema(questions.asked(entries), false), entries);
  return Object.fromEntries(
    result.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [],
  );
}

describe('the questions of a screen', () => {
  const asked = (
    questions: { readonly asked: typeof scoreQuestions.asked },
    filled: Filled,
  ): readonly [readonly string[], readonly string[]] => {
    const { core, optional } = questions.asked(entriesOf(filled));
    return [core, optional];
  };

  it('are the score alone on the first', () => {
    expect(asked(scoreQuestions, {})).toEqual([['score'], []]);
  });

  it('end at the age for someone under 18', () => {
    const all = [
      ['adult', 'student', 'realName', 'cardMonths'],
      ['profile', 'bankType'],
    ];
    expect(asked(accountQuestions, {})).toEqual(all);
    expect(asked(accountQuestions, { adult: 'yes' })).toEqual(all);
    expect(asked(accountQuestions, { adult: 'unknown' })).toEqual(all);
    expect(asked(accountQuestions, { adult: 'no' })).toEqual([['adult'], []]);
  });

  it('of the activity need two answers and leave one free', () => {
    expect(asked(activityQuestions, {})).toEqual([['txPerDay', 'loginDays'], ['payPerDay']]);
  });

  it('ask when a default was and whether it is settled, only after a default', () => {
    const before = ['overdue', 'hadDefault'];
    expect(asked(creditQuestions, {})[0]).toEqual(before);
    expect(asked(creditQuestions, { hadDefault: 'no' })[0]).toEqual(before);
    expect(asked(creditQuestions, { hadDefault: 'unknown' })[0]).toEqual(before);
    expect(asked(creditQuestions, { hadDefault: 'yes' })[0]).toEqual([
      ...before,
      'defaultMonths',
      'defaultSettled',
    ]);
  });

  it.each<readonly [string | Partial<FieldEntry>, boolean]>([
    ['', false],
    ['0', false],
    ['０次', false],
    ['x', false],
    ['101', false],
    [{ text: '2', unsure: true }, false],
    ['1', true],
    ['两次', true],
  ])('ask whether past overdues are settled after %j: %s', (pastOverdues, isAsked) => {
    const [, optional] = asked(creditQuestions, { pastOverdues });
    expect(optional).toEqual(isAsked ? ['pastOverdues', 'pastSettled'] : ['pastOverdues']);
  });

  it('follow what the money is for', () => {
    const of = (need: string) => asked(purchaseQuestions, { need })[0];
    expect(of('')).toEqual(['need', 'amount']);
    expect(of('daily')).toEqual(['need', 'amount']);
    expect(of('unknown')).toEqual(['need', 'amount']);
    expect(of('purchase')).toEqual(['need', 'scene', 'cashier', 'amount']);
    expect(of('cash')).toEqual(['need', 'weilidai', 'amount']);
  });

  it('are all optional for the limit', () => {
    expect(asked(factorsQuestions, {})).toEqual([[], ['assets', 'swing', 'social', 'device']]);
  });
});

describe('the schema of a screen', () => {
  it('names every blank core question and no optional one', () => {
    expect(problemsOf(accountQuestions, {})).toEqual({
      adult: 'not-chosen',
      student: 'not-chosen',
      realName: 'not-chosen',
      cardMonths: 'empty',
    });
    expect(problemsOf(factorsQuestions, {})).toEqual({});
  });

  it('lets "not sure" pass everywhere', () => {
    expect(problemsOf(activityQuestions, { txPerDay: { unsure: true }, loginDays: '30' })).toEqual(
      {},
    );
    expect(problemsOf(purchaseQuestions, { need: 'unknown', amount: { unsure: true } })).toEqual(
      {},
    );
  });

  it('refuses a bad optional answer too', () => {
    expect(problemsOf(factorsQuestions, { swing: 'lots' })).toEqual({ swing: 'not-a-number' });
  });

  it('does not look at questions that are not asked', () => {
    const bad = { adult: 'no', cardMonths: 'x', profile: 'x' };
    expect(problemsOf(accountQuestions, bad)).toEqual({});
  });

  it('gives the values in domain units', () => {
    const entries = entriesOf({ need: 'cash', weilidai: 'yes', amount: '1.2万' });
    const result = z.safeParse(stepSchema(purchaseQuestions.asked(entries), false), entries);
    expect(result.data).toEqual({ need: 'cash', weilidai: 'yes', amount: 1_200_000 });
  });
});

describe('picking entries', () => {
  it('keeps those of the named questions alone', () => {
    const entries = entriesOf({ score: '680', adult: 'yes' });
    expect(pickEntries(['score'], entries)).toEqual({ score: { ...blankEntry, text: '680' } });
  });
});

describe('always', () => {
  const screens = [
    scoreQuestions,
    accountQuestions,
    activityQuestions,
    creditQuestions,
    purchaseQuestions,
    factorsQuestions,
  ];

  it('only questions of the screen are asked on it, each once', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        const entries = allEntries((name) => entryFor(name, given));
        for (const { names, asked } of screens) {
          const { core, optional } = asked(entries);
          const all = [...core, ...optional];
          expect(new Set(all).size).toBe(all.length);
          for (const name of all) expect(names).toContain(name);
        }
      }),
    );
  });
});

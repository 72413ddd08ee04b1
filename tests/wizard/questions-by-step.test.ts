import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionName } from '../../src/messages/messages';
import { entryFor } from '../../src/wizard/field-entry';
import { questionsByStep, screenAsking } from '../../src/wizard/questions-by-step';
import { isAsked, relevantAnswers } from '../../src/wizard/relevant-answers';
import { allEntries } from '../../src/wizard/step-questions';
import { steps } from '../../src/wizard/steps';
import { givenAnswersArbitrary } from '../support/arbitraries';

describe('a question', () => {
  it('is asked on exactly one screen', () => {
    const all = Object.values(questionsByStep).flatMap(({ names }) => names);
    expect([...all].sort()).toEqual(
      [
        'adult',
        'amount',
        'assets',
        'bankType',
        'cardMonths',
        'cashier',
        'defaultMonths',
        'defaultSettled',
        'device',
        'hadDefault',
        'loginDays',
        'need',
        'overdue',
        'pastOverdues',
        'pastSettled',
        'payPerDay',
        'profile',
        'realName',
        'scene',
        'score',
        'social',
        'student',
        'swing',
        'txPerDay',
        'weilidai',
      ].sort(),
    );
  });

  it.each<readonly [QuestionName, string]>([
    ['score', 'score'],
    ['bankType', 'account'],
    ['hadDefault', 'credit'],
    ['amount', 'purchase'],
    ['device', 'factors'],
    // Asked beside the cost, and beside the entry.
    ['income', 'costs'],
    ['fee', 'costs'],
    ['fenfu', 'result'],
  ])('%s is asked on the screen %s', (question, asking) => {
    expect(screenAsking(question)).toBe(asking);
  });
});

describe('always', () => {
  it('a question stands on a screen exactly when its answer would be kept', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (all) => {
        const given = relevantAnswers(all);
        const entries = allEntries((name) => entryFor(name, given));
        for (const step of steps) {
          if (!step.isAsked(given)) continue;
          const { names, asked } = questionsByStep[step.id];
          const { core, optional } = asked(entries);
          const shown = new Set<string>([...core, ...optional]);
          for (const name of names) {
            if (name === 'hadDefault' || given[name] === undefined) continue;
            const saidBefore = name === 'defaultMonths' && typeof given[name] !== 'number';
            if (!saidBefore) expect(shown).toContain(name);
          }
          const answerNamesShown = [...core, ...optional].filter((name) => name !== 'hadDefault');
          expect(answerNamesShown.filter((name) => !isAsked(name, given))).toEqual([]);
        }
      }),
    );
  });
});

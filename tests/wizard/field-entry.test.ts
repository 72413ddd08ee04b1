import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/domain/answers/answers';
import { toFen } from '../../src/domain/money/money';
import type { QuestionName } from '../../src/messages/messages';
import {
  blankEntry,
  entryFor,
  type FieldEntry,
  isChoice,
  isSameEntry,
  questionNames,
} from '../../src/wizard/field-entry';
import { questionsByStep } from '../../src/wizard/questions-by-step';
import { readEntry } from '../../src/wizard/read-entry';
import { allEntries } from '../../src/wizard/step-questions';
import { givenAnswersArbitrary } from '../support/arbitraries';

const filled = (part: Partial<FieldEntry>): FieldEntry => ({ ...blankEntry, ...part });

describe('what a field shows for an answer that is already there', () => {
  it.each<readonly [QuestionName, GivenAnswers, Partial<FieldEntry>]>([
    ['score', {}, {}],
    ['score', { score: 680 }, { text: '680', confirmed: '680' }],
    ['score', { score: 0 }, { text: '0', confirmed: '0' }],
    ['score', { score: 'unknown' }, { unsure: true }],
    ['txPerDay', { txPerDay: 90 }, { text: '90', confirmed: '90' }],
    ['amount', { amount: toFen(600_050) }, { text: '6000.5', confirmed: '6000.5' }],
    ['cardMonths', { cardMonths: 'none' }, { none: true }],
    ['cardMonths', { cardMonths: 4 }, { text: '4', confirmed: '4' }],
    // Seen none of them is an answer of its own, and none that a tick stands for.
    ['promos', { promos: [] }, { text: 'none', confirmed: 'none' }],
    ['promos', { promos: ['newUser'] }, { text: 'newUser', confirmed: 'newUser' }],
    ['adult', { adult: 'yes' }, { text: 'yes', confirmed: 'yes' }],
    ['adult', { adult: 'unknown' }, { text: 'unknown' }],
    ['social', { social: 0 }, { text: '0', confirmed: '0' }],
    ['hadDefault', {}, {}],
    ['hadDefault', { defaultMonths: 'none' }, { text: 'no' }],
    ['hadDefault', { defaultMonths: 3 }, { text: 'yes' }],
    ['hadDefault', { defaultMonths: 'unknown' }, { text: 'unknown' }],
    ['hadDefault', { defaultMonths: 'unknown', defaultSettled: 'no' }, { text: 'yes' }],
    ['hadDefault', { defaultSettled: 'yes' }, { text: 'yes' }],
    ['defaultMonths', { defaultMonths: 3 }, { text: '3', confirmed: '3' }],
    // Its field is not even shown, and has no tick that would take a "none" back.
    ['defaultMonths', { defaultMonths: 'none' }, {}],
  ])('%s of %o', (name, given, entry) => {
    expect(entryFor(name, given)).toEqual(filled(entry));
  });

  it('is nothing, ticked or confirmed, where there is none', () => {
    const blank = { text: '', unsure: false, none: false, confirmed: '' };
    expect(entryFor('score', {})).toEqual(blank);
  });
});

describe('a question', () => {
  it.each<readonly [QuestionName, boolean]>([
    ['adult', true],
    ['hadDefault', true],
    ['social', true],
    ['terms', true],
    ['device', true],
    ['need', true],
    ['score', false],
    ['cardMonths', false],
    ['amount', false],
    ['swing', false],
  ])('%s is answered by choosing: %s', (name, chosen) => {
    expect(isChoice(name)).toBe(chosen);
  });

  it('stands for every answer but the failure code, and for whether there was a default', () => {
    expect(questionNames).toHaveLength(32);
    expect(questionNames).toContain('hadDefault');
    expect(questionNames).not.toContain('code');
  });
});

describe('two entries', () => {
  it.each<readonly [Partial<FieldEntry>, Partial<FieldEntry>, boolean]>([
    [{}, {}, true],
    [{ text: '6' }, { text: '6' }, true],
    [{ text: '6' }, { text: '6 ' }, false],
    [{ text: '6', unsure: true }, { text: '6' }, false],
    [{ none: true }, {}, false],
    [{ text: '90', confirmed: '90' }, { text: '90' }, false],
  ])('%o and %o are the same: %s', (one, other, same) => {
    expect(isSameEntry(filled(one), filled(other))).toBe(same);
  });
});

describe('always', () => {
  const asked = Object.values(questionsByStep).flatMap(({ names }) => names);

  it('what a field shows for an answer says that answer again, without being asked back', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, (given) => {
        const entries = allEntries((name) => entryFor(name, given));
        for (const name of asked) {
          if (name === 'hadDefault' || given[name] === undefined) continue;
          if (name === 'defaultMonths' && given[name] === 'none') continue;
          const reading = readEntry(name, entries[name], true);
          expect(reading).toEqual({ ok: true, value: given[name] });
        }
      }),
    );
  });
});

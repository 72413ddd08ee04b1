import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { toFen, toPpm } from '../../src/domain/money/money';
import { blankEntry, type FieldEntry } from '../../src/wizard/field-entry';
import { prefill, prefilledStill } from '../../src/wizard/prefill';
import { type WizardState, wizardReducer } from '../../src/wizard/wizard-state';
import { givenAnswersArbitrary } from '../support/arbitraries';

const today = toCalendarDate('2026-11-22');
const text = (typed: string): FieldEntry => ({ ...blankEntry, text: typed });
const state = (given: GivenAnswers, entries: WizardState['entries'] = {}): WizardState => ({
  given,
  entries,
  on: today,
});

describe('what the page around fills in', () => {
  it.each<readonly [string, WizardState, GivenAnswers, GivenAnswers]>([
    ['stands where nothing was answered', state({}), { score: 700 }, { score: 700 }],
    ['leaves an answer', state({ score: 640 }), { score: 700 }, { score: 640 }],
    ['leaves "not sure"', state({ score: 'unknown' }), { score: 700 }, { score: 'unknown' }],
    ['leaves what was typed, right or wrong', state({}, { score: text('6x') }), { score: 700 }, {}],
    ['leaves a tick', state({}, { score: { ...blankEntry, unsure: true } }), { score: 700 }, {}],
    [
      'fills a field that was left blank',
      state({}, { score: blankEntry }),
      { score: 700 },
      { score: 700 },
    ],
    [
      'leaves the default alone once one part of it is answered',
      state({ defaultMonths: 'none' }),
      { defaultSettled: 'no' },
      { defaultMonths: 'none' },
    ],
    [
      'leaves the default alone once it was said that there was one',
      state({}, { hadDefault: text('yes') }),
      { defaultMonths: 'none' },
      {},
    ],
    [
      'adds no second quote',
      state({ fee: toPpm(10_000) }),
      { total: toFen(627_000), terms: 12 },
      { fee: toPpm(10_000), terms: 12 },
    ],
    [
      'adds no rate to what a month costs',
      state({ perTerm: toFen(53_000) }),
      { fee: toPpm(10_000) },
      { perTerm: toFen(53_000) },
    ],
    ['leaves a code', state({ code: '401' }), { code: '404' }, { code: '401' }],
    ['fills in a code', state({}), { code: '404' }, { code: '404' }],
  ])('%s', (_, before, filled, given) => {
    expect(prefill(before, filled).given).toEqual(given);
  });

  it('is drawn in a field that was seen blank before', () => {
    const before = state({}, { score: blankEntry, amount: text('3') });
    expect(prefill(before, { score: 700 }).entries).toEqual({ amount: text('3') });
  });

  it('leaves what stands in other fields, seen blank or said', () => {
    const others = { adult: blankEntry, hadDefault: text('yes') };
    expect(prefill(state({}, others), { score: 700 }).entries).toEqual(others);
  });

  it('says that there was a default where the question about it was left blank', () => {
    const before = state({}, { hadDefault: blankEntry });
    expect(prefill(before, { defaultMonths: 3 }).entries).toEqual({});
  });

  it('changes nothing at all where all was answered', () => {
    const before = state({ score: 640 });
    expect(prefill(before, { score: 700 })).toBe(before);
  });

  it('is known as such until the reader says otherwise', () => {
    const filled = prefill(state({}), { score: 700, amount: toFen(600_000) });
    expect(prefilledStill(filled)).toEqual(['score', 'amount']);
    const changed = wizardReducer(filled, { type: 'set', answers: { score: 710 }, today });
    expect(prefilledStill(changed)).toEqual(['amount']);
    const back = wizardReducer(changed, { type: 'set', answers: { amount: undefined }, today });
    expect(prefilledStill(back)).toEqual([]);
  });

  it('is known no longer once a link or a new start has replaced all', () => {
    const filled = prefill(state({}), { score: 700 });
    const restarted = wizardReducer(filled, { type: 'restart', today });
    const replaced = wizardReducer(filled, { type: 'replace', given: { score: 700 }, on: today });
    expect([prefilledStill(restarted), prefilledStill(replaced)]).toEqual([[], []]);
  });
});

describe('always', () => {
  it('what is answered stays, and what is filled in twice is filled in once', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, givenAnswersArbitrary, (answered, filled) => {
        const once = prefill(state(answered), filled);
        expect(once.given).toMatchObject(answered);
        expect(prefill(once, filled)).toEqual(once);
      }),
    );
  });
});

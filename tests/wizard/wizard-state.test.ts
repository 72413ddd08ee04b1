import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerNames, type GivenAnswers } from '../../src/domain/answers/answers';
import { addDays, toCalendarDate } from '../../src/domain/calendar/calendar';
import { toFen } from '../../src/domain/money/money';
import { blankEntry, type FieldEntry, questionNames } from '../../src/wizard/field-entry';
import {
  broughtTo,
  countingFrom,
  type WizardAction,
  type WizardState,
  wizardReducer,
} from '../../src/wizard/wizard-state';
import { dayArbitrary, givenAnswersArbitrary } from '../support/arbitraries';

const today = toCalendarDate('2026-06-15');
const text = (typed: string): FieldEntry => ({ ...blankEntry, text: typed });

const state = (given: GivenAnswers, entries: WizardState['entries'] = {}): WizardState => ({
  given,
  entries,
  on: today,
});

describe('typing', () => {
  it('puts what is right into the answers and everything into the entries', () => {
    const after = wizardReducer(state({ adult: 'yes' }, { adult: text('yes') }), {
      type: 'typed',
      entries: { txPerDay: text('3笔'), loginDays: text('x') },
      given: { txPerDay: 3 },
      about: ['txPerDay', 'loginDays', 'payPerDay'],
      today,
    });
    expect(after).toEqual({
      given: { adult: 'yes', txPerDay: 3 },
      entries: { adult: text('yes'), txPerDay: text('3笔'), loginDays: text('x') },
      on: today,
    });
  });

  it('takes back an answer whose text is no longer right, and keeps the text', () => {
    const after = wizardReducer(state({ score: 680 }, { score: text('680') }), {
      type: 'typed',
      entries: { score: text('680x') },
      given: {},
      about: ['score'],
      today,
    });
    expect(after).toEqual(state({}, { score: text('680x') }));
  });
});

describe('an answer set from outside its field', () => {
  it('replaces the answer and drops the draft, so that the field shows the answer', () => {
    const before = state({ score: 680 }, { amount: text('3'), score: text('680') });
    const after = wizardReducer(before, {
      type: 'set',
      answers: { amount: toFen(600_000) },
      today,
    });
    expect(after).toEqual(state({ score: 680, amount: toFen(600_000) }, { score: text('680') }));
  });

  it('is taken back by undefined', () => {
    const before = state({ amount: toFen(600_000), score: 680 });
    const after = wizardReducer(before, { type: 'set', answers: { amount: undefined }, today });
    expect(after).toEqual(state({ score: 680 }));
    expect(after.given).not.toHaveProperty('amount');
  });
});

describe('a link', () => {
  it('replaces every answer, every draft and the day', () => {
    const before = state({ score: 680, adult: 'yes' }, { score: text('680') });
    const on = toCalendarDate('2026-01-31');
    expect(wizardReducer(before, { type: 'replace', given: { score: 700 }, on })).toEqual({
      given: { score: 700 },
      entries: {},
      on,
    });
  });

  it('without answers leaves none', () => {
    const before = state({ score: 680 }, { score: text('680') });
    expect(wizardReducer(before, { type: 'replace', given: {}, on: today })).toEqual(state({}));
  });
});

describe('what the page around fills in', () => {
  it('counts from today, beside answers whose months are counted up to today', () => {
    const before = { ...state({ cardMonths: 4 }), on: toCalendarDate('2026-04-15') };
    const after = wizardReducer(before, { type: 'prefill', given: { score: 700 }, today });
    expect(after.given).toEqual({ cardMonths: 6, score: 700 });
    expect(after.on).toBe(today);
    expect(after.monthsFrom).toEqual({ cardMonths: '2026-04-15' });
  });

  it('counts from today where it is months', () => {
    const before = { ...state({ score: 700 }), on: toCalendarDate('2026-04-15') };
    const after = wizardReducer(before, { type: 'prefill', given: { cardMonths: 4 }, today });
    expect(after).not.toHaveProperty('monthsFrom');
  });

  it('leaves the months told before it the day they were told', () => {
    const before = { ...state({ cardMonths: 4 }), on: toCalendarDate('2026-04-15') };
    const fill = { type: 'prefill', given: { defaultMonths: 3 }, today } as const;
    const after = wizardReducer(before, fill);
    expect(after.given).toEqual({ cardMonths: 6, defaultMonths: 3 });
    expect(after.monthsFrom).toEqual({ cardMonths: '2026-04-15' });
  });
});

describe('starting over', () => {
  const earlierDay = toCalendarDate('2026-04-15');
  const before = { ...state({ score: 680 }, { score: text('680') }), on: earlierDay };
  const cleared = wizardReducer(before, { type: 'restart', today });

  it('leaves no answer, and what stood before beside them', () => {
    expect(cleared).toEqual({ ...state({}), former: before });
  });

  it('is taken back with the answers, the drafts and their day', () => {
    expect(wizardReducer(cleared, { type: 'restore', state: before })).toEqual(before);
  });

  it('is for good once anything is answered, filled in or opened', () => {
    const [given, entries] = [{ score: 700 }, { score: text('700') }];
    for (const after of [
      wizardReducer(cleared, { type: 'typed', given, entries, about: ['score'], today }),
      wizardReducer(cleared, { type: 'set', answers: given, today }),
      wizardReducer(cleared, { type: 'prefill', given, today }),
      wizardReducer(cleared, { type: 'replace', given, on: today }),
    ]) {
      expect(after.given).toEqual({ score: 700 });
      expect(after).not.toHaveProperty('former');
    }
  });
});

describe('the days that months count from', () => {
  const on = toCalendarDate('2026-06-15');
  const earlier = toCalendarDate('2026-06-14');
  const later = toCalendarDate('2026-06-16');

  it.each([
    ['an earlier one is kept', { cardMonths: earlier }, { monthsFrom: { cardMonths: earlier } }],
    ['that of the state itself says nothing', { cardMonths: on }, {}],
    ['nor does a later one', { defaultMonths: later }, {}],
    ['nor none', {}, {}],
    [
      'each is judged by itself',
      { cardMonths: on, defaultMonths: earlier },
      { monthsFrom: { defaultMonths: earlier } },
    ],
  ] as const)('%s', (_, days: Partial<Record<string, typeof on>>, kept) => {
    expect(countingFrom(on, (name) => days[name])).toEqual(kept);
  });
});

describe('answers from an earlier day', () => {
  const earlier: WizardState = {
    given: { cardMonths: 4, defaultMonths: 'none', score: 680 },
    entries: { cardMonths: text('4个月'), score: text('680分') },
    on: toCalendarDate('2026-04-15'),
  };

  it('have their months counted up to today, and the draft that says otherwise dropped', () => {
    expect(broughtTo(earlier, today)).toEqual({
      given: { cardMonths: 6, defaultMonths: 'none', score: 680 },
      entries: { score: text('680分') },
      on: today,
      monthsFrom: { cardMonths: '2026-04-15' },
    });
  });

  it('stay as they are within a month', () => {
    const on = toCalendarDate('2026-05-16');
    const monthsFrom = { cardMonths: on };
    expect(broughtTo({ ...earlier, on }, today)).toEqual({ ...earlier, on: today, monthsFrom });
  });

  it('lose no month begun to changes made on the way', () => {
    const on = toCalendarDate;
    const changes = ['2026-05-14', '2026-06-14', '2026-07-14', '2026-08-14'].map(
      (day) => ({ type: 'set', answers: { amount: toFen(600_000) }, today: on(day) }) as const,
    );
    const changed = changes.reduce<WizardState>(wizardReducer, earlier);
    expect(broughtTo(changed, on('2026-08-14')).given.cardMonths).toBe(7);
    expect(broughtTo(changed, on('2026-08-15')).given.cardMonths).toBe(8);
  });

  it('count anew where months are told anew, and only there', () => {
    const typed = (given: GivenAnswers) =>
      wizardReducer(earlier, {
        type: 'typed',
        entries: {},
        given,
        about: ['cardMonths', 'bankType'],
        today,
      });
    expect(typed({ cardMonths: 6, bankType: 'national' }).monthsFrom).toEqual({
      cardMonths: '2026-04-15',
    });
    expect(typed({ cardMonths: 7, bankType: 'national' })).not.toHaveProperty('monthsFrom');
    expect(typed({})).not.toHaveProperty('monthsFrom');
  });

  it('keep the day one of them was told when the other is told anew', () => {
    const on = toCalendarDate;
    const told = { ...state({ cardMonths: 3, defaultMonths: 'unknown' }), on: on('2026-06-30') };
    const set = (answers: GivenAnswers, day: string, before: WizardState) =>
      wizardReducer(before, { type: 'set', answers, today: on(day) });
    const never = set({ defaultMonths: 'none' }, '2026-07-20', told);
    expect(never).toEqual({
      given: { cardMonths: 3, defaultMonths: 'none' },
      entries: {},
      on: '2026-07-20',
      monthsFrom: { cardMonths: '2026-06-30' },
    });
    const once = set({ defaultMonths: 1 }, '2026-07-20', told);
    const later = set({ score: 700 }, '2026-09-19', once);
    expect(later.given).toEqual({ cardMonths: 5, defaultMonths: 2, score: 700 });
    expect(later.monthsFrom).toEqual({ cardMonths: '2026-06-30', defaultMonths: '2026-07-20' });
    const newCard = set({ cardMonths: 0 }, '2026-09-20', later);
    expect(newCard.given.defaultMonths).toBe(3);
    expect(newCard.monthsFrom).toEqual({ defaultMonths: '2026-07-20' });
  });

  it('are counted up before a change is made today', () => {
    const after = wizardReducer(earlier, {
      type: 'typed',
      entries: { score: text('700') },
      given: { score: 700 },
      about: ['score'],
      today,
    });
    expect(after.given).toEqual({ cardMonths: 6, defaultMonths: 'none', score: 700 });
    expect(after.on).toBe(today);
    expect(wizardReducer(earlier, { type: 'set', answers: {}, today }).given.cardMonths).toBe(6);
  });

  it('stop at the most there can be', () => {
    const before = { ...earlier, given: { cardMonths: 599, defaultMonths: 600 } };
    expect(broughtTo(before, today).given).toEqual({ cardMonths: 600, defaultMonths: 600 });
  });
});

const entryArbitrary: fc.Arbitrary<FieldEntry> = fc.record({
  text: fc.string({ maxLength: 8 }),
  unsure: fc.boolean(),
  none: fc.boolean(),
  confirmed: fc.string({ maxLength: 3 }),
});

const entriesArbitrary: fc.Arbitrary<WizardState['entries']> = fc.dictionary(
  fc.constantFrom(...questionNames),
  entryArbitrary,
  { noNullPrototype: true },
);

const stateArbitrary: fc.Arbitrary<WizardState> = fc.record({
  given: givenAnswersArbitrary,
  entries: entriesArbitrary,
  on: dayArbitrary,
});

const typedArbitrary = fc.record({
  type: fc.constant('typed' as const),
  entries: entriesArbitrary,
  given: givenAnswersArbitrary,
  about: fc.subarray([...answerNames]),
  today: fc.constant(toCalendarDate('2035-12-31')),
});

const actionArbitrary: fc.Arbitrary<WizardAction> = fc.oneof(
  typedArbitrary,
  fc.record({
    type: fc.constant('set' as const),
    answers: givenAnswersArbitrary,
    today: fc.constant(toCalendarDate('2035-12-31')),
  }),
  fc.record({
    type: fc.constant('replace' as const),
    given: givenAnswersArbitrary,
    on: dayArbitrary,
  }),
);

describe('always', () => {
  it('everything just typed is remembered as it stands', () => {
    fc.assert(
      fc.property(stateArbitrary, typedArbitrary, (before, action) => {
        expect(wizardReducer(before, action).entries).toMatchObject(action.entries);
      }),
    );
  });

  it('typing on one screen loses no draft of another, but for months that moved on', () => {
    fc.assert(
      fc.property(stateArbitrary, typedArbitrary, (before, action) => {
        const after = wizardReducer(before, action);
        for (const name of questionNames) {
          const isMonths = name === 'cardMonths' || name === 'defaultMonths';
          if (isMonths || action.entries[name] || !before.entries[name]) continue;
          expect(after.entries[name]).toEqual(before.entries[name]);
        }
      }),
    );
  });

  it('of the answers a screen is about, only those it gives are left', () => {
    fc.assert(
      fc.property(stateArbitrary, typedArbitrary, (before, action) => {
        const { given } = wizardReducer(before, action);
        for (const name of action.about) expect(given[name]).toEqual(action.given[name]);
        expect(given).toMatchObject(action.given);
      }),
    );
  });

  it('a link leaves nothing of what was there before it', () => {
    fc.assert(
      fc.property(
        stateArbitrary,
        stateArbitrary,
        givenAnswersArbitrary,
        dayArbitrary,
        (one, other, given, on) => {
          const link = { type: 'replace', given, on } as const;
          expect(wizardReducer(one, link)).toEqual(wizardReducer(other, link));
        },
      ),
    );
  });

  it('the same step from the same state leads to the same state, and changes neither', () => {
    fc.assert(
      fc.property(stateArbitrary, actionArbitrary, (before, action) => {
        const [stateBefore, actionBefore] = [structuredClone(before), structuredClone(action)];
        expect(wizardReducer(before, action)).toEqual(wizardReducer(before, action));
        expect([before, action]).toEqual([stateBefore, actionBefore]);
      }),
    );
  });

  it('being brought to a day twice is being brought to it once', () => {
    fc.assert(
      fc.property(stateArbitrary, fc.nat({ max: 900 }), (before, days) => {
        const later = addDays(before.on, days);
        const once = broughtTo(before, later);
        expect(broughtTo(once, later)).toEqual(once);
      }),
    );
  });
});

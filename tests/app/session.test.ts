import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type AnswerStore,
  isRemembered,
  loadSession,
  saveSession,
  storeOfTab,
} from '../../src/app/session';
import { writeAnswers } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { blankEntry, type FieldEntry, questionNames } from '../../src/wizard/field-entry';
import type { WizardState } from '../../src/wizard/wizard-state';
import { dayArbitrary, givenAnswersArbitrary } from '../support/arbitraries';

const today = toCalendarDate('2026-06-15');
const empty: WizardState = { given: {}, entries: {}, on: today };

/** A tab's storage in memory; `text` is what it holds. */
function storeOf(text: string | null): AnswerStore & { readonly text: () => string | null } {
  let held = text;
  return {
    getItem: () => held,
    setItem: (_, value) => {
      held = value;
    },
    text: () => held,
  };
}

const stored = (part: object) =>
  storeOf(JSON.stringify({ version: 1, on: today, given: {}, entries: {}, ...part }));

describe('the storage of a tab', () => {
  const sessionStorage = storeOf(null);
  const inWindow = (top: object | undefined) => {
    const self = { sessionStorage };
    vi.stubGlobal('window', { ...self, self, top: top ?? self });
    return storeOfTab();
  };
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is a page’s own, and a frame has none', () => {
    expect(inWindow(undefined)).toBe(sessionStorage);
    expect(inWindow({})).toBeUndefined();
  });

  it('is none where the browser refuses it', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const self = {};
    vi.stubGlobal(
      'window',
      Object.defineProperty({ self, top: self }, 'sessionStorage', { get: refuse }),
    );
    expect(storeOfTab()).toBeUndefined();
  });

  it('is shared with nothing else of ours, under one name', () => {
    const names: string[] = [];
    const store = { ...storeOf(null), setItem: (name: string) => names.push(name) };
    saveSession(store, empty);
    expect(names).toEqual(['fenqi-check']);
  });
});

describe('a reload', () => {
  const refusing = { ...storeOf(null), getItem: () => JSON.parse('{') };

  it.each([
    ['keeps what the tab remembers', storeOf('{}'), true],
    ['loses what is nowhere remembered', storeOf(null), false],
    ['loses what is in memory alone, as in a frame', undefined, false],
    ['loses what storage refused to keep', refusing, false],
  ])('%s', (_, store, kept) => {
    expect(isRemembered(store)).toBe(kept);
  });
});

describe('a stored state that cannot be used', () => {
  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['an empty text', ''],
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"x"'],
    ['a list', '[]'],
    ['no version', '{"given":{"score":"680"}}'],
    ['another version', '{"version":2,"on":"2026-06-01","given":{"score":"680"},"entries":{}}'],
    ['a version that only looks like it', '{"version":"1","given":{"score":"680"}}'],
  ])('counts as none: %s', (_, text) => {
    expect(loadSession(storeOf(text), today)).toEqual(empty);
  });

  it('counts as none where there is no storage, or one that throws', () => {
    const refuses = () => {
      throw new Error('refused');
    };
    expect(loadSession(undefined, today)).toEqual(empty);
    expect(loadSession({ getItem: refuses, setItem: refuses }, today)).toEqual(empty);
  });
});

describe('a stored answer', () => {
  it.each([
    ['a number beyond its bounds', { score: '1001' }],
    ['a negative number', { score: '-1' }],
    ['a number that is no text', { score: 680 }],
    ['a number as a program writes it', { score: '6.8e2' }],
    ['no option', { adult: 'maybe' }],
    ['no text', { adult: true }],
    ['a list', { promos: ['ecommerce'] }],
    ['too long a code', { code: 'x'.repeat(65) }],
    ['not the name of an answer', { password: 'x', hadDefault: 'yes' }],
  ])('is left out when it is %s', (_, given) => {
    const state = loadSession(stored({ given: { ...given, realName: 'yes' } }), today);
    expect(state.given).toStrictEqual({ realName: 'yes' });
  });

  it('is read in its strict form, "not sure" among them', () => {
    const given = { score: '680', cardMonths: 'none', amount: '6000.5', device: 'unknown' };
    expect(loadSession(stored({ given }), today).given).toEqual({
      score: 680,
      cardMonths: 'none',
      amount: 600_050,
      device: 'unknown',
    });
  });

  it.each([['given'], ['entries']])(
    '%s of another shape counts as none, and nothing else is lost',
    (part) => {
      const whole = { given: { score: '680' }, entries: { score: { ...blankEntry, text: '680' } } };
      const usual = loadSession(stored(whole), today);
      for (const shape of [null, [], 'x', 1, [['score', '680']]]) {
        const state = loadSession(stored({ ...whole, [part]: shape }), today);
        expect(state).toEqual({ ...usual, [part]: {} });
      }
    },
  );
});

describe('names that every object inherits', () => {
  it('are no answers and no entries', () => {
    const text = `{"version":1,"on":"2026-06-15",
      "given":{"__proto__":{"score":"680"},"constructor":"x","toString":"x"},
      "entries":{"__proto__":{"score":${JSON.stringify({ ...blankEntry, text: '1' })}}}}`;
    const state = loadSession(storeOf(text), today);
    expect(state).toEqual(empty);
    expect(state.given.score).toBeUndefined();
    expect(state.entries.score).toBeUndefined();
    expect(Object.getPrototypeOf(state.given)).toBe(Object.prototype);
  });

  it('do not come in with an entry either', () => {
    const text = `{"version":1,"on":"2026-06-15","given":{},"entries":{"score":
      {"text":"680","unsure":false,"none":false,"confirmed":"","__proto__":{"a":1},"more":2}}}`;
    const entry = loadSession(storeOf(text), today).entries.score;
    expect(entry).toStrictEqual({ ...blankEntry, text: '680' });
    expect(Object.keys(entry ?? {})).toEqual(['text', 'unsure', 'none', 'confirmed']);
  });
});

describe('a stored entry', () => {
  it.each<readonly [string, unknown]>([
    ['null', null],
    ['a text', '680'],
    ['without its ticks', { text: '680' }],
    ['with a number for its text', { ...blankEntry, text: 680 }],
    ['with a list for its text', { ...blankEntry, text: [] }],
    ['with a number for a tick', { ...blankEntry, none: 1 }],
    ['with a text for a tick', { ...blankEntry, unsure: 'false' }],
    ['with a text longer than anyone types', { ...blankEntry, text: '1'.repeat(10_001) }],
    ['with as long a confirmed text', { ...blankEntry, confirmed: '1'.repeat(10_001) }],
  ])('is left out: %s', (_, entry) => {
    expect(loadSession(stored({ entries: { score: entry } }), today).entries).toEqual({});
  });

  it('may be long', () => {
    const entry = { ...blankEntry, text: '1'.repeat(10_000) };
    expect(loadSession(stored({ entries: { score: entry } }), today).entries).toEqual({
      score: entry,
    });
  });
});

describe('the stored day', () => {
  it.each<readonly [unknown, string]>([
    ['2026-06-15', '2026-06-15'],
    ['2026-01-31', '2026-01-31'],
    ['2026-06-16', '2026-06-15'],
    ['9999-12-31', '2026-06-15'],
    ['2026-02-30', '2026-06-15'],
    ['yesterday', '2026-06-15'],
    [20260131, '2026-06-15'],
    [['2026-01-31'], '2026-06-15'],
    [null, '2026-06-15'],
    [undefined, '2026-06-15'],
  ])('%j counts as %s', (on, day) => {
    expect(loadSession(stored({ on }), today).on).toBe(day);
  });
});

describe('the stored days that months count from', () => {
  it.each<readonly [unknown, string | undefined]>([
    ['2026-04-15', '2026-04-15'],
    ['2026-06-15', undefined],
    ['2026-06-16', undefined],
    ['2026-02-30', undefined],
    [20260131, undefined],
    [undefined, undefined],
    [{}, undefined],
    [['2026-04-15'], undefined],
  ])('%j counts as %s for both answers, as earlier pages stored it', (monthsFrom, day) => {
    const both = day && { cardMonths: day, defaultMonths: day };
    expect(loadSession(stored({ monthsFrom }), today).monthsFrom).toEqual(both);
  });

  it.each<readonly [object, object | undefined]>([
    [{ cardMonths: '2026-04-15' }, { cardMonths: '2026-04-15' }],
    [
      { cardMonths: '2026-04-15', defaultMonths: '2026-05-01' },
      { cardMonths: '2026-04-15', defaultMonths: '2026-05-01' },
    ],
    [{ cardMonths: '2026-06-15', defaultMonths: '2026-05-01' }, { defaultMonths: '2026-05-01' }],
    [{ cardMonths: '2026-02-30', defaultMonths: 7, score: '2026-05-01' }, undefined],
  ])('%j count as %j', (monthsFrom, days) => {
    expect(loadSession(stored({ monthsFrom }), today).monthsFrom).toEqual(days);
  });
});

describe('the stored rulebook', () => {
  const rulebookOf = (rulebook: unknown) => loadSession(stored({ rulebook }), today).rulebook;

  it('is told where it is another one than ours', () => {
    expect(rulebookOf('2025-01-01')).toBe('2025-01-01');
    expect(rulebookOf('2026-11-22')).toBeUndefined();
    expect(rulebookOf(undefined)).toBeUndefined();
  });

  it.each([['a b'], ['x'.repeat(65)], [7], [null]])('is not believed to be %j', (odd) => {
    expect(rulebookOf(odd)).toBeUndefined();
  });

  it('is ours where answers were given to us', () => {
    const store = storeOf(null);
    saveSession(store, empty);
    expect(JSON.parse(store.text() ?? '')).toMatchObject({ rulebook: '2026-11-22' });
    saveSession(store, { ...empty, rulebook: '2025-01-01' });
    expect(loadSession(store, today).rulebook).toBe('2025-01-01');
  });
});

describe('remembering', () => {
  it('is no error where storage is full, refused or missing', () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = { getItem: () => null, setItem: full };
    expect(() => saveSession(store, empty)).not.toThrow();
    expect(() => saveSession(undefined, empty)).not.toThrow();
  });
});

describe('always', () => {
  const entryArbitrary: fc.Arbitrary<FieldEntry> = fc.record({
    text: fc.string(),
    unsure: fc.boolean(),
    none: fc.boolean(),
    confirmed: fc.string(),
  });

  it('what was remembered comes back as it was', () => {
    const earlierDay = dayArbitrary.filter((day) => day < '2035-12-31');
    const states = fc.record({
      given: givenAnswersArbitrary,
      entries: fc.dictionary(fc.constantFrom(...questionNames), entryArbitrary, {
        noNullPrototype: true,
      }),
      on: fc.constant(toCalendarDate('2035-12-31')),
      monthsFrom: fc.oneof(
        fc.record({ cardMonths: earlierDay }),
        fc.record({ cardMonths: earlierDay, defaultMonths: earlierDay }),
      ),
    });
    fc.assert(
      fc.property(states, (state) => {
        const store = storeOf(null);
        saveSession(store, state);
        expect(loadSession(store, toCalendarDate('2036-01-01'))).toEqual(state);
      }),
    );
  });

  it('no stored text, however odd, breaks the page', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ on: fc.jsonValue(), given: fc.jsonValue(), entries: fc.jsonValue() })
        .map((part) => JSON.stringify({ version: 1, ...part })),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const state = loadSession(storeOf(text), today);
        expect(state).toEqual({ given: {}, entries: {}, on: today });
      }),
    );
  });

  it('stored answers are used whatever stands beside them, and of no later day than today', () => {
    const stored = fc.record({
      given: givenAnswersArbitrary.map(writeAnswers),
      on: dayArbitrary,
      entries: fc.jsonValue(),
      monthsFrom: fc.jsonValue(),
      rulebook: fc.jsonValue(),
    });
    fc.assert(
      fc.property(stored, (parts) => {
        const state = loadSession(storeOf(JSON.stringify({ version: 1, ...parts })), today);
        expect(writeAnswers(state.given)).toEqual(parts.given);
        expect(state.on).toBe(parts.on < today ? parts.on : today);
      }),
    );
  });
});

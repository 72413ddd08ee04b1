import fc from 'fast-check';
import { describe } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { type AnswerStore, loadSession, saveSession } from '../../src/app/session';
import {
  type AnswerName,
  answerNames,
  monthAnswers,
  readAnswer,
  writeAnswer,
} from '../../src/domain/answers/answers';
import { isCalendarDate, toCalendarDate } from '../../src/domain/calendar/calendar';
import { questionNames } from '../../src/wizard/field-entry';
import type { WizardState } from '../../src/wizard/wizard-state';
import { dayArbitrary, givenAnswersArbitrary, valueArbitrary } from '../support/arbitraries';
import { demand, demandFinite, demandPlainObjects, demandSame, fuzz } from './fuzz';
import { typedText } from './typed-text';

const today = toCalendarDate('2026-11-22');

/** A tab that remembers exactly this text. */
function tabWith(text: string): AnswerStore {
  return { getItem: () => text, setItem: () => undefined };
}

/** A tab that keeps what it is given. */
function emptyTab(): AnswerStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const goodText = fc
  .constantFrom(...answerNames)
  .chain((name) => valueArbitrary(name).map((value) => [name, writeAnswer(name, value)] as const));
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  typedText,
  fc.constantFrom(null, true, -0, 1e308, '', 'unknown', 'none', 'x'.repeat(20_000), [], {}),
);
const oddName = fc.constantFrom('__proto__', 'constructor', 'toString', 'prototype', '', 'Score');

/** Names and values as JSON text: an object of its own would never write `__proto__`. */
function object(pairs: readonly (readonly [string, unknown])[]): string {
  const parts = pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{${parts.join(',')}}`;
}

const given = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: goodText },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...answerNames), odd) },
      { weight: 1, arbitrary: fc.tuple(oddName, odd) },
    ),
    { maxLength: 15 },
  )
  .map(object);
const entry = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      text: typedText,
      unsure: fc.boolean(),
      none: fc.boolean(),
      confirmed: typedText,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      { text: odd, unsure: odd, none: odd, confirmed: odd, more: odd },
      { requiredKeys: [] },
    ),
  },
  odd,
);
const entries = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom<string>(...questionNames) }, oddName),
      entry,
    ),
    { maxLength: 8 },
  )
  .map(object);
const orAnything = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 6, arbitrary: text },
    odd.map((value) => JSON.stringify(value) ?? 'null'),
  );

const day = fc.oneof(dayArbitrary, fc.constantFrom('2026-02-30', '9999-12-31', '0000-01-01', ''));
/** One day for both answers, as earlier pages stored it, or one for each. */
const monthsFrom = fc.oneof(
  day.map((each) => JSON.stringify(each)),
  fc.array(fc.tuple(fc.constantFrom(...monthAnswers), fc.oneof(day, odd))).map(object),
);

/** What a tab of ours may have stored, nearly. */
const nearlyStored = fc
  .tuple(
    fc.constantFrom('1', '1', '1', '1', '1', '2', '"1"', 'null', '1.0', '[1]'),
    orAnything(given),
    orAnything(entries),
    orAnything(day.map((each) => JSON.stringify(each))),
    orAnything(fc.constantFrom('"2025-01-01"', '"a b"', '"2026-11-22"')),
    orAnything(monthsFrom),
  )
  .map(
    ([version, told, typed, on, rulebook, from]) =>
      `{"version":${version},"given":${told},"entries":${typed},"on":${on},"rulebook":${rulebook},"monthsFrom":${from}}`,
  );
const broken = fc.tuple(
  nearlyStored,
  fc.nat(400),
  fc.constantFrom('', '{', '"', '\u0000', '}', ',', '\\'),
);
const stored = fc.oneof(
  { weight: 6, arbitrary: nearlyStored },
  {
    weight: 2,
    arbitrary: broken.map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1)),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('{"__proto__":{"version":1}}', 'null', '[]', '1', '"1"', '[[[[[['),
  },
);

function demandUsable(state: WizardState): void {
  demandPlainObjects(state, state.given, state.entries);
  demand(isCalendarDate(state.on) && state.on <= today, `${state.on} is no day to count from`);
  for (const day of Object.values(state.monthsFrom ?? {}))
    demand(isCalendarDate(day) && day < state.on, `${day} is no day that months count from`);
  for (const [name, value] of Object.entries(state.given)) {
    demand(
      answerNames.some((each) => each === name),
      `${name} is no answer`,
    );
    demandFinite(value, name);
    if (value === 'unknown') continue;
    const again = readAnswer(name as AnswerName, writeAnswer(name as AnswerName, value as never));
    demandSame(again, value, `${name} is not what it says`);
  }
  for (const [name, each] of Object.entries(state.entries)) {
    demand(
      questionNames.some((question) => question === name),
      `${name} is no question`,
    );
    demandSame(Object.keys(each).sort(), ['confirmed', 'none', 'text', 'unsure'], 'not an entry');
    demand(each.text.length <= 10_000 && each.confirmed.length <= 10_000, 'too long to keep');
  }
}

/** What was stored as the text of an answer, where it was a text. */
function storedText(text: string, name: string): unknown {
  const told: unknown = JSON.parse(text).given;
  return Object.entries(Object(told)).find(([each]) => each === name)?.[1];
}

describe('what a tab has stored', () => {
  fuzz(
    'anything stored is a usable state, each answer the one that was stored',
    5,
    stored,
    (text) => {
      const state = loadSession(tabWith(text), today);
      demandUsable(state);
      for (const [name, value] of Object.entries(state.given)) {
        const told = storedText(text, name);
        demandSame(
          told === 'unknown' ? told : readAnswer(name as AnswerName, String(told)),
          value,
          name,
        );
      }
    },
  );

  fuzz('what was loaded is loaded again after it was saved', 2, stored, (text) => {
    const state = loadSession(tabWith(text), today);
    const tab = emptyTab();
    saveSession(tab, state);
    demandSame(loadSession(tab, today), state, 'not the same');
  });

  const told = fc.tuple(
    givenAnswersArbitrary,
    fc.dictionary(
      fc.constantFrom(...questionNames),
      fc.record({
        text: fc.string({ unit: 'binary', maxLength: 40 }),
        unsure: fc.boolean(),
        none: fc.boolean(),
        confirmed: typedText.map((text) => text.slice(0, 9000)),
      }),
    ),
  );
  fuzz('nothing a person said or typed is lost in the tab', 2, told, ([given, entries]) => {
    const state: WizardState = { given, entries, on: today };
    const tab = emptyTab();
    saveSession(tab, state);
    demandSame(loadSession(tab, today), state, 'not the same');
  });

  fuzz('a result of what was stored is drawn from finite numbers', 0.6, stored, (text) => {
    demandFinite(assessNow(loadSession(tabWith(text), today), today));
  });
});

import fc from 'fast-check';
import { describe } from 'vitest';
import {
  answerNames,
  isAnswerName,
  readAnswer,
  writeAnswer,
} from '../../src/domain/answers/answers';
import { readFromGuest, readFromHost, readInit } from '../../src/embed/messages';
import { valueArbitrary } from '../support/arbitraries';
import { demand, demandFinite, demandPlainObjects, demandSame, fuzz } from './fuzz';
import { typedText } from './typed-text';

const fields = fc.constantFrom(
  ...['namespace', 'version', 'type', 'lang', 'theme', 'accent', 'answers', 'height', 'index'],
  ...['total', 'id', 'code', 'verdict', 'earliest', '__proto__', 'constructor', 'toJSON', 'x'],
);
const words = fc.constantFrom<unknown>(
  ...['fenqi-check', 'hello', 'init', 'set', 'focus', 'prefill', 'height', 'step', 'complete'],
  ...[
    'error',
    'result',
    'zh-CN',
    'en',
    'dark',
    '0b6b53',
    'meets',
    'not-yet',
    '2026-11-22',
    'score',
  ],
  ...[1, 0, -1, 1.5, 320, 1e21, Number.NaN, Number.POSITIVE_INFINITY, true, null, undefined],
);
const answers = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .constantFrom(...answerNames)
          .chain((name) =>
            valueArbitrary(name).map(
              (value) => [name as string, writeAnswer(name, value) as unknown] as const,
            ),
          ),
      },
      { weight: 1, arbitrary: fc.tuple(fields, fc.oneof(words, typedText)) },
    ),
    { maxLength: 10 },
  )
  .map((pairs) => Object.fromEntries(pairs));
const parts = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: answers },
  typedText,
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
);
const loose = fc
  .array(fc.tuple(fields, parts), { maxLength: 8 })
  .map((pairs) => Object.fromEntries(pairs));
const nearly = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom('set', 'focus', 'prefill', 'init'),
      lang: parts,
      theme: parts,
      accent: parts,
      answers: fc.oneof(answers, parts),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      namespace: fc.constant('fenqi-check'),
      version: fc.constant(1),
      type: fc.constantFrom('hello', 'init'),
      lang: parts,
    },
    { requiredKeys: ['namespace', 'version', 'type'] },
  ),
  fc.record(
    {
      type: fc.constant('result'),
      verdict: fc.constantFrom('meets', 'not-yet', 'x'),
      earliest: parts,
      answers,
    },
    { requiredKeys: ['type', 'verdict'] },
  ),
  fc.record({ type: fc.constant('height'), height: fc.oneof(fc.integer(), words) }),
  fc.record({
    type: fc.constant('step'),
    index: fc.integer({ max: 120 }),
    total: fc.integer({ max: 120 }),
    id: fc.oneof(words, typedText),
  }),
);

/** The same data with a trap: a getter, a proxy, a prototype, or itself inside. */
const trapped = fc
  .tuple(fc.oneof(nearly, loose), fields, fc.nat(4))
  .map(([data, name, trap]): unknown => {
    switch (trap) {
      case 0:
        return Object.defineProperty({ ...data }, name, {
          enumerable: true,
          get: () => {
            throw new Error('a getter ran');
          },
        });
      case 1:
        return new Proxy(
          { ...data },
          {
            ownKeys: () => {
              throw new Error('a proxy was asked');
            },
          },
        );
      case 2:
        return Object.create(data);
      case 3: {
        const knot = { ...data };
        return Object.defineProperty(knot, name, { enumerable: true, value: knot });
      }
      default:
        return [data];
    }
  });
const message = fc.oneof(
  { weight: 5, arbitrary: nearly },
  { weight: 2, arbitrary: loose },
  { weight: 2, arbitrary: trapped },
  parts,
);

const known = new Set([
  'type',
  'lang',
  'theme',
  'accent',
  'answers',
  'namespace',
  'version',
  'height',
  'index',
  'total',
  'id',
  'code',
  'verdict',
  'earliest',
]);

/** What was made of a message is plain, has known fields, and nothing long or infinite inside. */
function demandHarmless(read: object): void {
  demandPlainObjects(read);
  demandFinite(read);
  for (const name of Object.keys(read)) demand(known.has(name), `${name} is no field of a message`);
  const text = JSON.stringify(read);
  demand(text.length < 8000, `${text.length} signs came through`);
}

describe('a message from any window', () => {
  fuzz(
    'what the page around says is one of its messages, made anew, or nothing',
    1,
    message,
    (data) => {
      for (const read of [readFromHost(data), readInit(data)]) {
        if (read === undefined) continue;
        demandHarmless(read);
        demandSame(
          readFromHost(JSON.parse(JSON.stringify({ type: 'set', ...read }))) !== undefined,
          true,
          'what was read is not read again',
        );
        const told = 'answers' in read ? read.answers : {};
        demandPlainObjects(told);
        for (const [name, text] of Object.entries(told)) {
          demand(typeof text === 'string' && text.length <= 64, `${name} is too long`);
          if (isAnswerName(name)) demandFinite(readAnswer(name, text));
        }
      }
    },
  );

  fuzz(
    'what a frame says is one of its messages, word for word, or nothing',
    1,
    message,
    (data) => {
      const read = readFromGuest(data);
      if (read === undefined) return;
      demandHarmless(read);
      demandSame(read, data, 'another message than was sent');
      demandSame(readFromGuest(read), read, 'what was read is not read again');
    },
  );
});

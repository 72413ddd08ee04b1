import process from 'node:process';
import fc from 'fast-check';

/** How many a law is tried on; where every change to the code is tried on it, a few have to do. */
export const hostileRuns = process.env['FENQI_MUTATED_TESTS'] === undefined ? 100_000 : 1_000;

type Message = Readonly<Record<string, unknown>>;

/** Values of no message: wrong kinds, wrong sizes, and texts that have done harm elsewhere. */
const evils: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  0,
  1.5,
  100_000,
  1e9,
  -1e9,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  10n,
  '',
  ' ',
  '640',
  '__proto__',
  'constructor',
  'Result',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  'a'.repeat(3000),
  '\u0000',
  '\ud800',
  [],
  ['height'],
  {},
  { valueOf: 640 },
  new Date(0),
  new Map([['type', 'height']]),
  new Uint8Array(4),
];

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withTypedArray: true,
  withSparseArray: true,
});

function without(message: Message, name: string): Message {
  return Object.fromEntries(Object.entries(message).filter(([each]) => each !== name));
}

/** Turns one message into another that is none, by one change to one of its fields. */
function spoil(message: Message, required: readonly string[]): fc.Arbitrary<unknown> {
  const name = fc.constantFrom(...required);
  const evil = fc.constantFrom(...evils);
  return fc.oneof(
    fc.tuple(name, evil).map(([each, value]) => ({ ...message, [each]: value })),
    name.map((each) => without(message, each)),
    name.map((each) => ({ ...without(message, each), [` ${each}`]: message[each] })),
    name.map((each) => ({ ...message, [each]: [message[each]] })),
    name.map((each) => ({ ...message, [each]: { [each]: message[each] } })),
    // What is inherited is not said.
    name.map((each) =>
      Object.assign(Object.create({ [each]: message[each] }), without(message, each)),
    ),
    fc.constantFrom<unknown>([message], JSON.stringify(message), Object.entries(message)),
  );
}

/** A message, and those of its fields that it is nothing without. */
export type Spoilable = readonly [message: Message, required: readonly string[]];

/** Things that are no messages: anything at all, and messages with one thing wrong. */
export function hostileMessages(spoilable: readonly Spoilable[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 1, arbitrary: anything },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...spoilable)
        .chain(([message, required]) => spoil(message, required)),
    },
  );
}

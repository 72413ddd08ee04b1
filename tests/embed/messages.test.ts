import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelShapes } from '../../src/build/channel-schema';
import { readFromGuest, readFromHost, readInit } from '../../src/embed/messages';
import { hostileMessages, hostileRuns, type Spoilable } from '../support/hostile-messages';

const between = { namespace: 'fenqi-check', version: 1 };

const fromFrame: readonly object[] = [
  { ...between, type: 'hello' },
  { type: 'height', height: 1 },
  { type: 'height', height: 99_999 },
  { type: 'step', index: 1, total: 6, id: 'score' },
  { type: 'step', index: 6, total: 6, id: 'result' },
  { type: 'complete' },
  { type: 'error', code: 'crashed' },
  { type: 'error', code: 'not-loaded' },
  { type: 'result', verdict: 'undetermined' },
  { type: 'result', verdict: 'not-yet', earliest: '2027-01-22' },
  { type: 'result', verdict: 'meets', earliest: '2026-11-22', answers: { score: '720' } },
  {
    type: 'result',
    verdict: 'meets',
    earliest: '2026-11-22',
    answers: { score: '720', txPerDay: '2.8', promos: 'ecommerce,invited', overdue: 'unknown' },
  },
];

describe('what a frame says', () => {
  it.each(fromFrame)('is taken as it is: %j', (message) => {
    expect(readFromGuest(message)).toEqual(message);
    expect(readFromGuest(message)).not.toBe(message);
  });

  it.each<readonly [string, unknown]>([
    ['no height at all', { type: 'height', height: 0 }],
    ['a height below nothing', { type: 'height', height: -640 }],
    ['a height past the tallest', { type: 'height', height: 100_000 }],
    ['a height of a thousand million', { type: 'height', height: 1e9 }],
    ['a height that is no number', { type: 'height', height: Number.NaN }],
    ['a height without end', { type: 'height', height: Number.POSITIVE_INFINITY }],
    ['half a pixel', { type: 'height', height: 640.5 }],
    ['a height in words', { type: 'height', height: '640' }],
    ['a height with a unit', { type: 'height', height: '640px' }],
    ['a step without a place', { type: 'step', id: 'score' }],
    ['a step of ten', { type: 'step', index: 1, total: 10, id: 'score' }],
    ['a step before the first', { type: 'step', index: 0, total: 6, id: 'score' }],
    ['a step with a path', { type: 'step', index: 1, total: 6, id: '../score' }],
    ['a verdict that is none', { type: 'result', verdict: 'maybe' }],
    ['a day in words', { type: 'result', verdict: 'meets', earliest: 'soon' }],
    ['answers with markup', { type: 'result', verdict: 'meets', answers: { score: '<b>' } }],
    ['answers in numbers', { type: 'result', verdict: 'meets', answers: { score: 720 } }],
    ['answers under strange names', { type: 'result', verdict: 'meets', answers: { 'a b': '1' } }],
    ['a type of its own', { type: 'amount', amount: 6000 }],
    ['more than it should', { type: 'complete', verdict: 'meets' }],
    ['another version', { ...between, version: 2, type: 'hello' }],
    ['another name', { ...between, namespace: 'other', type: 'hello' }],
    ['something very long', { type: 'step', index: 1, total: 6, id: 'a'.repeat(2000) }],
    ['nothing', undefined],
    ['a text', 'complete'],
    ['a list', ['complete']],
  ])('is nothing where it is %s', (_, message) => {
    expect(readFromGuest(message)).toBeUndefined();
  });

  it('is read where its text is shorter than two thousand signs', () => {
    const step = (id: string) => ({ type: 'step', index: 1, total: 6, id });
    const rest = 2000 - JSON.stringify(step('')).length;
    expect(readFromGuest(step('a'.repeat(rest - 1)))).toBeDefined();
    expect(readFromGuest(step('a'.repeat(rest)))).toBeUndefined();
  });

  it('is nothing where reading it fails', () => {
    const circle: Record<string, unknown> = { type: 'complete' };
    circle['self'] = circle;
    const trap = new Proxy({}, { ownKeys: () => raise(), get: () => raise() });
    for (const evil of [circle, trap, { type: 'height', height: 10n }]) {
      expect(readFromGuest(evil)).toBeUndefined();
      expect(readFromHost(evil)).toBeUndefined();
      expect(readInit(evil)).toBeUndefined();
    }
  });
});

function raise(): never {
  throw new Error('do not touch');
}

describe('what a page around says', () => {
  it.each<readonly [object, object]>([
    [{ type: 'focus' }, { type: 'focus' }],
    [{ type: 'focus', at: 'h1' }, { type: 'focus' }],
    [{ type: 'set' }, { type: 'set' }],
    [
      { type: 'set', lang: 'en', theme: 'dark', accent: 'aA3300' },
      { type: 'set', lang: 'en', theme: 'dark', accent: 'aA3300' },
    ],
    [{ type: 'set', lang: undefined, theme: undefined }, { type: 'set' }],
    // A later host may know more than this frame: what is known is followed.
    [
      { type: 'set', lang: 'ja', theme: 'dark', font: 'x' },
      { type: 'set', theme: 'dark' },
    ],
    [{ type: 'set', accent: '#aa3300' }, { type: 'set' }],
    [{ type: 'set', lang: ['en'] }, { type: 'set' }],
    [{ type: 'set', accent: 'red' }, { type: 'set' }],
    [
      { type: 'prefill', answers: {} },
      { type: 'prefill', answers: {} },
    ],
    [
      { type: 'prefill', answers: { amount: '6000', code: '银行卡不支持' } },
      { type: 'prefill', answers: { amount: '6000', code: '银行卡不支持' } },
    ],
  ])('is taken as far as it is known: %j', (message, taken) => {
    expect(readFromHost(message)).toEqual(taken);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a list', Object.assign([], { type: 'focus' })],
    ['said by a prototype', Object.create({ type: 'focus' })],
    [
      'said by a getter',
      Object.defineProperty({}, 'type', { get: () => 'focus', enumerable: true }),
    ],
    ['hidden', Object.defineProperty({}, 'type', { value: 'focus' })],
    ['a prefill without answers', { type: 'prefill' }],
    ['a prefill of a list', { type: 'prefill', answers: ['6000'] }],
    ['a prefill of numbers', { type: 'prefill', answers: { amount: 6000 } }],
    ['a prefill of long text', { type: 'prefill', answers: { code: 'a'.repeat(65) } }],
    ['a prefill under a strange name', { type: 'prefill', answers: { __proto: '1' } }],
    ['a prefill under a name that goes on', { type: 'prefill', answers: { 'amount 2': '1' } }],
    [
      'a prefill of a prototype',
      { type: 'prefill', answers: JSON.parse('{"__proto__":"x","amount":"6000"}') },
    ],
    ['a type of its own', { type: 'reset' }],
  ])('is nothing where it is %s', (_, message) => {
    expect(readFromHost(message)).toBeUndefined();
  });

  it('fills in fifty answers at most', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const filling = (count: number) => {
      const answers = Object.fromEntries(letters.slice(0, count).map((name) => [name, '1']));
      return readFromHost({ type: 'prefill', answers });
    };
    expect(filling(50)).toHaveProperty('answers.X', '1');
    expect(filling(51)).toBeUndefined();
  });

  it.each<readonly [unknown, object | undefined]>([
    [{ ...between, type: 'init' }, {}],
    [
      { ...between, type: 'init', lang: 'en', theme: 'light' },
      { lang: 'en', theme: 'light' },
    ],
    [{ ...between, type: 'init', lang: 'xx' }, {}],
    [{ ...between, type: 'hello' }, undefined],
    [{ ...between, type: 'init', version: '1' }, undefined],
    [{ type: 'init' }, undefined],
  ])('begins with an answer to the greeting: %j', (message, looks) => {
    expect(readInit(message)).toEqual(looks);
  });
});

const toHost: readonly Spoilable[] = [
  [{ ...between, type: 'hello' }, ['namespace', 'version', 'type']],
  [{ type: 'height', height: 640 }, ['type', 'height']],
  [{ type: 'step', index: 2, total: 6, id: 'account' }, ['type', 'index', 'total', 'id']],
  [{ type: 'error', code: 'crashed' }, ['type']],
  [{ type: 'result', verdict: 'meets', answers: { score: '720' } }, ['type', 'verdict']],
];
const toFrame: readonly Spoilable[] = [
  [{ type: 'focus' }, ['type']],
  [{ type: 'prefill', answers: { amount: '6000' } }, ['type', 'answers']],
  [{ ...between, type: 'init' }, ['namespace', 'version', 'type']],
];

function isUntouched(): boolean {
  return Object.keys(Object.prototype).length === 0 && !('polluted' in {});
}

describe('always', () => {
  it('a hundred thousand things that are no messages are nothing to the page around', () => {
    const seen = { nothing: 0 };
    fc.assert(
      fc.property(hostileMessages(toHost), (message) => {
        const read = readFromGuest(message);
        if (read === undefined) seen.nothing += 1;
        return read === undefined || isAnother(message);
      }),
      { numRuns: hostileRuns },
    );
    expect(seen.nothing).toBeGreaterThan(0.99 * hostileRuns);
    expect(isUntouched()).toBe(true);
  });

  it('a hundred thousand things that are no messages are nothing to the frame', () => {
    fc.assert(
      fc.property(
        hostileMessages(toFrame),
        (message) =>
          (readFromHost(message) === undefined || isEmptyPrefill(message)) &&
          readInit(message) === undefined,
      ),
      { numRuns: hostileRuns },
    );
    expect(isUntouched()).toBe(true);
  });

  it('what is sent fits the published schema', () => {
    const { hello, fromFrame: port } = channelShapes;
    for (const message of fromFrame) {
      expect([hello, port].some((shape) => shape.safeParse(message).success)).toBe(true);
    }
  });
});

/** A spoilt step may still be one of another place or view. */
function isAnother(message: unknown): boolean {
  return channelShapes.fromFrame.safeParse(message).success;
}

/** A prefill that fills nothing in is one. */
function isEmptyPrefill(message: unknown): boolean {
  return channelShapes.fromHost.safeParse(message).success;
}

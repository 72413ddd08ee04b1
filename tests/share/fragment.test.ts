import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerNames, type GivenAnswers } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { toFen, toPpm } from '../../src/domain/money/money';
import { readFragment, writeFragment } from '../../src/share/share';
import { dayArbitrary, givenAnswersArbitrary } from '../support/arbitraries';

const views = ['start', 'score', 'account', 'result', 'costs', 'codes', 'compare'];
const read = (hash: string) => readFragment(hash, views);
const nothing = { view: undefined, replaces: false, given: {}, ignored: [], ignoredMore: 0 };

describe('a fragment is read', () => {
  it.each<[string, string, object]>([
    ['nothing', '', {}],
    ['a bare #', '#', {}],
    ['a view', '#/result', { view: 'result' }],
    ['an unknown view', '#/nowhere', {}],
    ['a view in capitals', '#/Result', {}],
    ['an anchor in the page', '#main', {}],
    ['an anchor with a question mark', '#main?score=720', {}],
    ['an empty list of answers', '#/result?', { view: 'result', replaces: true }],
    [
      'answers',
      '#/result?score=720&adult=yes',
      { view: 'result', replaces: true, given: { score: 720, adult: 'yes' } },
    ],
    ['answers without a view', '#?score=720', { replaces: true, given: { score: 720 } }],
    ['answers to an unknown view', '#/x?score=720', { replaces: true, given: { score: 720 } }],
    [
      'empty segments',
      '#/result?&&score=720&&',
      { view: 'result', replaces: true, given: { score: 720 } },
    ],
    [
      'a second #',
      '#/result?score=720#wechat_redirect',
      { view: 'result', replaces: true, given: { score: 720 } },
    ],
    [
      'money',
      '#/result?amount=6000.5',
      { view: 'result', replaces: true, given: { amount: toFen(600_050) } },
    ],
    [
      'a fee',
      '#/result?fee=1.5&terms=12',
      { view: 'result', replaces: true, given: { fee: toPpm(15_000), terms: 12 } },
    ],
    [
      'lists',
      '#/result?promos=ecommerce,invited',
      { view: 'result', replaces: true, given: { promos: ['ecommerce', 'invited'] } },
    ],
    [
      'an encoded comma',
      '#/result?promos=ecommerce%2Cinvited',
      { view: 'result', replaces: true, given: { promos: ['ecommerce', 'invited'] } },
    ],
    [
      'none',
      '#/result?promos=none&cardMonths=none',
      { view: 'result', replaces: true, given: { promos: [], cardMonths: 'none' } },
    ],
    [
      'unknown',
      '#/result?score=unknown&code=unknown',
      { view: 'result', replaces: true, given: { score: 'unknown', code: 'unknown' } },
    ],
    [
      'an address without its own #',
      '/result?score=72#0',
      { view: 'result', replaces: true, given: { score: 72 } },
    ],
    [
      'a code with a question mark',
      '#/codes?code=a?b',
      { view: 'codes', replaces: true, given: { code: 'a?b' } },
    ],
    [
      'a code with an equals sign',
      '#/codes?code=a=b',
      { view: 'codes', replaces: true, given: { code: 'a=b' } },
    ],
    [
      'a code in Chinese',
      '#/codes?code=%E5%AE%9E%E5%90%8D',
      { view: 'codes', replaces: true, given: { code: '实名' } },
    ],
    ['a plus sign', '#/codes?code=a+b', { view: 'codes', replaces: true, given: { code: 'a+b' } }],
    [
      'a day and a rulebook',
      '#/result?on=2026-07-22&rulebook=2026-07-01',
      { view: 'result', replaces: true, on: '2026-07-22', rulebook: '2026-07-01' },
    ],
    [
      'a day to come',
      '#/result?on=9999-12-31',
      { view: 'result', replaces: true, on: '9999-12-31' },
    ],
    [
      'one quote beside an unknown one',
      '#/costs?fee=1.5&total=unknown',
      { view: 'costs', replaces: true, given: { fee: toPpm(15_000), total: 'unknown' } },
    ],
  ])('%s', (_, hash, expected) => {
    expect(read(hash)).toEqual({ ...nothing, ...expected });
  });
});

describe('what has no effect is named, and the rest stands', () => {
  it.each<[string, string, readonly string[], GivenAnswers]>([
    ['an unknown name', 'utm_source=x', ['utm_source'], {}],
    ['a bad value', 'score=1001', ['score'], {}],
    ['a value people may type, but links may not', 'score=1e2', ['score'], {}],
    ['a name without a value', 'score', ['score'], {}],
    ['a value without a name', '=5', ['=5'], {}],
    ['broken percent-encoding', 'code=%E0%A4%A', ['code'], {}],
    ['a broken name', '%E0%A4%A=1', ['%E0%A4%A'], {}],
    ['an encoded name', '%3Cb%3E=1', ['%3Cb%3E'], {}],
    ['an encoded name of ours, whose value is bad', 's%63ore=x', ['score'], {}],
    ['a sentence', '加微信abc123可代开额度=1', ['%E5%8A%A0%E5%BE%AE%E4%BF%A1abc123%E5%8F%'], {}],
    ['a value in Chinese without a name', '=额', ['=%E9%A2%9D'], {}],
    [
      'names of the language',
      '__proto__=1&constructor=2&toString=3',
      ['__proto__', 'constructor', 'toString'],
      {},
    ],
    ['a second valid value', 'score=720&score=600', ['score'], { score: 720 }],
    ['an invalid value before a valid one', 'score=x&score=600', ['score'], { score: 600 }],
    ['a value after unknown', 'score=unknown&score=600', ['score'], { score: 'unknown' }],
    ['the same name three times', 'x=1&x=2&x=3', ['x'], {}],
    ['two quotes', 'fee=1.5&perTerm=500&terms=12', ['fee', 'perTerm'], { terms: 12 }],
    ['three quotes', 'total=1&fee=1.5&perTerm=500', ['fee', 'perTerm', 'total'], {}],
    ['a bad quote beside a good one', 'fee=99&perTerm=500', ['fee'], { perTerm: toFen(50_000) }],
    ['a day that does not exist', 'on=2026-02-29', ['on'], {}],
    ['a second day', 'on=2026-02-30&on=x', ['on'], {}],
    ['a rulebook that is no id', 'rulebook=a%20b', ['rulebook'], {}],
    ['presentation, which belongs to the query', 'lang=en', ['lang'], {}],
    ['a long name', `${'x'.repeat(41)}=1`, ['x'.repeat(40)], {}],
  ])('%s', (_, parameters, ignored, given) => {
    expect(read(`#/result?${parameters}`)).toEqual({
      view: 'result',
      replaces: true,
      given,
      ignored,
      ignoredMore: 0,
    });
  });

  it('every name of the contract is given where none has a right value; a code may be anything', () => {
    const names = [...answerNames.filter((name) => name !== 'code'), 'on', 'rulebook'];
    const { ignored, ignoredMore } = read(`#/result?${names.map((name) => `${name}=!`).join('&')}`);
    expect([[...ignored].sort(), ignoredMore]).toEqual([[...names].sort(), 0]);
  });

  it('the first 40 names are given, the others counted', () => {
    const names = Array.from({ length: 45 }, (_, index) => `x${index}`);
    const { ignored, ignoredMore } = read(`#/result?${names.map((name) => `${name}=1`).join('&')}`);
    expect([ignored.length, ignored[39], ignoredMore]).toEqual([40, 'x39', 5]);
  });

  it('a name of the language gives no answer and changes no object', () => {
    const { given } = read('#/result?__proto__=yes&score=720');
    expect(Object.keys(given)).toEqual(['score']);
    expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
  });
});

describe('a fragment of 2 MB is read at its beginning only', () => {
  const huge = 'x'.repeat(2_000_000);

  it.each<[string, string, object]>([
    [
      'one long value',
      `#/result?score=720&code=${huge}`,
      { view: 'result', replaces: true, given: { score: 720 } },
    ],
    ['a long first value', `#/result?code=${huge}`, { view: 'result', replaces: true }],
    ['a long view', `#/${huge}?score=720`, {}],
  ])('%s', (_, hash, expected) => {
    expect(read(hash)).toEqual({ ...nothing, ...expected, ignored: ['…'] });
  });

  it('many parameters', () => {
    const { ignored, ignoredMore } = read(`#/result?${'&a=1&b=2'.repeat(250_000)}`);
    expect({ ignored, ignoredMore }).toEqual({ ignored: ['a', 'b', '…'], ignoredMore: 0 });
  });

  it('a parameter that is cut in two is not read', () => {
    const filler = '&'.repeat(8192 - '#/result?score=72'.length);
    expect(read(`#/result?${filler}score=720`).given).toEqual({});
  });

  it('exactly 8,192 characters are read whole', () => {
    const filler = '&'.repeat(8192 - '#/result?score=720'.length);
    expect(read(`#/result?${filler}score=720`)).toMatchObject({
      given: { score: 720 },
      ignored: [],
    });
  });
});

describe('a fragment is written', () => {
  it.each<[string, GivenAnswers]>([
    ['#/result?', {}],
    ['#/result?score=720&adult=yes', { adult: 'yes', score: 720 }],
    ['#/result?score=unknown', { score: 'unknown' }],
    ['#/result?amount=6000.5', { amount: toFen(600_050) }],
    ['#/result?promos=ecommerce,newUser', { promos: ['ecommerce', 'newUser'] }],
    ['#/result?promos=none', { promos: [] }],
    ['#/result?code=%23%26%3D%3F%25%20%E5%AE%9E', { code: '#&=?% 实' }],
    ['#/result?code=%EF%BF%BD', { code: '\uD800' }],
  ])('%s', (fragment, given) => {
    expect(writeFragment('result', given)).toBe(fragment);
  });

  it('with its day and its rulebook last', () => {
    const made = { on: toCalendarDate('2026-07-22'), rulebook: '2026-07-01' };
    expect(writeFragment('result', { score: 720 }, made)).toBe(
      '#/result?score=720&on=2026-07-22&rulebook=2026-07-01',
    );
  });
});

describe('always', () => {
  const quotes = ['fee', 'perTerm', 'total'] as const;
  const told = ({ ...given }: GivenAnswers) =>
    quotes.filter((name) => given[name] !== undefined && given[name] !== 'unknown').length;
  const oneQuote = givenAnswersArbitrary.filter((given) => told(given) < 2);

  it('what is written reads back as the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...views),
        oneQuote,
        dayArbitrary,
        fc.constantFrom('2026-07-01', 'article-2.1'),
        (view, given, on, rulebook) => {
          expect(read(writeFragment(view, given, { on, rulebook }))).toEqual({
            view,
            replaces: true,
            given,
            on,
            rulebook,
            ignored: [],
            ignoredMore: 0,
          });
        },
      ),
    );
  });

  it('any text at all is read, with at most 40 short names', () => {
    const unit = fc.constantFrom(...'#/?&=%+,1aé长\uD800', '__proto__', 'score', 'fee', 'unknown');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit, maxLength: 60 })), (text) => {
        for (const hash of [text, `#/result?${text}`]) {
          const { ignored, ignoredMore } = read(hash);
          expect(ignored.length).toBeLessThanOrEqual(40);
          expect(new Set(ignored).size).toBe(ignored.length);
          for (const name of ignored) expect([...name].length).toBeLessThanOrEqual(40);
          expect(ignoredMore).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

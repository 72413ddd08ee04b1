import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import {
  type Locale,
  loadDemoWords,
  loadHostPagesWords,
  loadWords,
  locales,
} from '../../src/messages/messages';
import { resultWords } from '../support/result-context';
import { sampleFacts } from './sample-facts';

type Leaf = readonly [path: string, value: unknown];

/** Every text and every text with facts, by its path; the number formats have tests of their own. */
function leavesOf(value: unknown, path: string): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value)
    .filter(([name]) => name !== 'format')
    .flatMap(([name, inner]) => leavesOf(inner, `${path}.${name}`));
}

async function readLeaves(locale: Locale): Promise<readonly Leaf[]> {
  const [core, demo, hostPages] = await Promise.all([
    loadWords(locale),
    loadDemoWords(locale),
    loadHostPagesWords(locale),
  ]);
  return [
    ...leavesOf(core, 'core'),
    ...leavesOf(resultWords[locale], 'result'),
    ...leavesOf(demo, 'demo'),
    ...leavesOf(hostPages, 'hostPages'),
  ];
}

function textsOf([path, value]: Leaf): readonly string[] {
  if (typeof value !== 'function') return [String(value)];
  return (sampleFacts(path) ?? []).flatMap((facts) => {
    const said: unknown = Reflect.apply(value, undefined, facts);
    return Array.isArray(said) ? said.map(String) : [String(said)];
  });
}

function kindOf(value: unknown): string {
  if (typeof value === 'function') return `text of ${value.length} facts`;
  return value === '' ? 'nothing' : typeof value;
}

const leaves: Readonly<Record<Locale, readonly Leaf[]>> = {
  'zh-CN': await readLeaves('zh-CN'),
  en: await readLeaves('en'),
};

/** Each `[path, text]` of a language, facts filled in. */
function saidIn(locale: Locale): readonly (readonly [string, string])[] {
  return leaves[locale].flatMap((leaf) => textsOf(leaf).map((text) => [leaf[0], text] as const));
}

function saying(locale: Locale, pattern: RegExp): readonly (readonly [string, string])[] {
  return saidIn(locale).filter(([, text]) => pattern.test(text));
}

describe('the two languages', () => {
  it('have plenty to say', () => {
    expect(leaves['zh-CN'].length).toBeGreaterThan(300);
  });

  it('say the same things, in the same kind of text', () => {
    const shape = (locale: Locale) =>
      leaves[locale].map(([path, value]) => `${path}: ${kindOf(value)}`).sort();
    expect(shape('en')).toEqual(shape('zh-CN'));
  });

  it('have sample facts for every text that takes some', () => {
    const missing = leaves['zh-CN'].filter(
      ([path, value]) => typeof value === 'function' && !sampleFacts(path),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(locales)('every text in %s', (locale) => {
  it('is a text, never a value that slipped through', () => {
    const slips = /undefined|NaN|\[object|Invalid|Infinity|null|\$\{/;
    expect(saying(locale, slips)).toEqual([]);
  });

  it('is never blank once facts are in it', () => {
    const told = leaves[locale].filter(([, value]) => typeof value === 'function');
    expect(told.filter((leaf) => textsOf(leaf).some((text) => text.trim() === ''))).toEqual([]);
  });

  it('has no doubled, leading or trailing spaces', () => {
    // But for what is put between or after others.
    const loose = saying(locale, /^\s|\s$| {2}/);
    expect(
      loose.filter(
        ([path]) => !/verdict\.(colon|comma)$|sourceNote\.(from|checked)$|moneyEnds$/.test(path),
      ),
    ).toEqual([]);
  });

  it('has no doubled marks', () => {
    expect(saying(locale, /[。，；：、]{2}|[,;:]{2}|[^.]\.\.(?!\.)|[:：] ?[.。]/)).toEqual([]);
  });

  it('promises no approval and calls nothing unlawful', () => {
    expect(
      saying(locale, /违法|非法|包过|必过|秒批|一定能开|恭喜|illegal|unlawful|congratulat/i),
    ).toEqual([]);
    expect(saying(locale, /(?<!不)保证|获批|will be approved|guarantee/i)).toEqual([]);
  });
});

describe('Chinese', () => {
  it('has full-width marks between its characters', () => {
    expect(saying('zh-CN', /\p{Script=Han}\s*[,;:?!]\s*\p{Script=Han}/u)).toEqual([]);
  });

  it('keeps a space between its characters and figures, but for days', () => {
    const tight = saying('zh-CN', /\p{Script=Han}[0-9]|[0-9%]\p{Script=Han}/u);
    const inDay = /\d+年(\d+月(\d+日)?)?/gu;
    const left = tight.filter(([, text]) =>
      /\p{Script=Han}[0-9]|[0-9%]\p{Script=Han}/u.test(text.replace(inDay, ' ')),
    );
    expect(left).toEqual([]);
  });
});

describe('English', () => {
  it('keeps to its own marks', () => {
    expect(saying('en', /[，。；：？！、（）《》「」]/)).toEqual([]);
    expect(saying('en', /['"]/)).toEqual([]);
  });

  it('leaves nothing but names and menus in Chinese', () => {
    const kept =
      /中文|我|服务|钱包|支付分|分期服务|身份信息|账单|农村商业|微粒贷|分付|分期详情页|分期|微信支付|理财通|零钱通|花呗|白条|京东|芝麻信用|设置|帮助与反馈|信用管理/gu;
    const left = saidIn('en').filter(([, text]) => /\p{Script=Han}/u.test(text.replace(kept, '')));
    expect(left).toEqual([]);
  });
});

describe('the login days', () => {
  it.each([
    ['zh-CN', '30 天里用了 30 天微信'],
    ['en', 'WeChat used on 30 of 30 days'],
  ] as const)('of a month of 31 are no more than those looked at, in %s', (locale, said) => {
    const facts = { value: 31, threshold: 10, gap: 0, measured: true };
    expect(resultWords[locale].rules['login-days'].pass(facts)).toBe(said);
  });
});

describe('English singular and plural', async () => {
  const core = await loadWords('en');
  const { verdict, rules, compare } = resultWords.en;
  const on = { kind: 'on', date: toCalendarDate('2027-01-22') } as const;
  const facts = { value: 1, threshold: 6, gap: 1, measured: true };
  const more = { value: 4, threshold: 6, gap: 2, measured: true };

  it.each([
    [core.errorSummary(1), 'Check 1 answer'],
    [core.errorSummary(2), 'Check 2 answers'],
    [core.review.value('1', 'months'), '1 month'],
    [core.review.value('1', 'months ago'), '1 month ago'],
    [core.review.value('1', 'a day'), '1 a day'],
    [core.review.value('11', 'days'), '11 days'],
    [
      core.review.unanswered(1),
      '1 question is unanswered. You can still see the results; they show where to look.',
    ],
    [
      core.review.unanswered(2),
      '2 questions are unanswered. You can still see the results; they show where to look.',
    ],
    [verdict.notYet(1, on), '1 condition to go, January\u00a022,\u00a02027 at the earliest'],
    [verdict.notYet(2, on), '2 conditions to go, January\u00a022,\u00a02027 at the earliest'],
    [verdict.undetermined(1), '1 more answer will settle it'],
    [verdict.undetermined(2), '2 more answers will settle it'],
    [verdict.meets(8), 'You meet all 8 basic conditions'],
    [rules['card-age'].fail(facts), 'Card linked 1 month, 1 month short'],
    [rules['card-age'].fail(more), 'Card linked 4 months, 2 months short'],
    [rules['pay-score'].fail({ ...facts, value: 599 }), 'Pay Score 599, 1 point short'],
    [rules['pay-score'].fail({ ...facts, value: 598, gap: 2 }), 'Pay Score 598, 2 points short'],
    [rules['no-recent-default'].pass(facts), 'Serious default 1 month ago, repaid'],
    [rules['premium-history'].pass(facts), '1 late payment, all repaid'],
    [rules['premium-history'].pass({ ...facts, value: 2 }), '2 late payments, all repaid'],
    [compare.freeDays(1), 'Up to 1 day'],
    [compare.freeDays(40), 'Up to 40 days'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

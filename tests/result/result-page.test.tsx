import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/messages/messages';
import { ResultPage } from '../../src/result/result-page';
import { findAxeFaults } from '../support/axe';
import { costRow, figureIn, marked, marksOf, theMarked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { resultWords } from '../support/result-context';
import { givenIn, type PersonName, sixPeople } from '../support/six-people';

const names = Object.keys(sixPeople) as readonly PersonName[];

/** What each of the six people must be told on 2026-11-22. */
const expected: Readonly<
  Record<
    PersonName,
    {
      readonly verdict: string;
      readonly entry: string;
      readonly earliest: string | undefined;
      readonly counts: readonly [number, number, number];
      readonly headline: readonly [zh: string, en: string];
    }
  >
> = {
  meets: {
    verdict: 'meets',
    entry: 'merchant',
    earliest: '2026-11-22',
    counts: [8, 0, 0],
    headline: ['8 条基本条件，你都符合', 'You meet all 8 basic conditions'],
  },
  'card too new': {
    verdict: 'not-yet',
    entry: 'none',
    earliest: '2027-01-22',
    counts: [7, 1, 0],
    headline: [
      '还差 1 条，最早 2027年1月22日补齐',
      '1 condition to go, January\u00a022,\u00a02027 at the earliest',
    ],
  },
  'short of points and use': {
    verdict: 'not-yet',
    entry: 'merchant',
    earliest: undefined,
    counts: [6, 2, 0],
    headline: ['还差 2 条，时间说不准', '2 conditions to go, timing uncertain'],
  },
  overdue: {
    verdict: 'not-yet',
    entry: 'none',
    earliest: undefined,
    counts: [7, 1, 0],
    headline: ['还差 1 条，时间说不准', '1 condition to go, timing uncertain'],
  },
  'score only': {
    verdict: 'undetermined',
    entry: 'pay-score',
    earliest: undefined,
    counts: [1, 0, 7],
    headline: ['再补 7 个答案，就有结论', '7 more answers will settle it'],
  },
  'needs cash': {
    verdict: 'meets',
    entry: 'none',
    earliest: '2026-11-22',
    counts: [8, 0, 0],
    headline: ['8 条基本条件，你都符合', 'You meet all 8 basic conditions'],
  },
};

describe.each(locales)('the whole result in %s', (locale) => {
  it.each(names)('says what it must to: %s', (name) => {
    const { container } = renderResult(givenIn(sixPeople[name]), { locale });
    const { verdict, entry, earliest, counts, headline } = expected[name];
    expect(theMarked(container, 'data-verdict').dataset['verdict']).toBe(verdict);
    expect(theMarked(container, 'data-entry').dataset['entry']).toBe(entry);
    const days = marked(container, 'data-figure', 'earliest').map((day) =>
      day.getAttribute('datetime'),
    );
    expect(days).toEqual(earliest === undefined ? [] : [earliest]);
    const unpredictable = marked(container, 'data-figure', 'earliest-unknown');
    expect(unpredictable).toHaveLength(earliest === undefined ? 1 : 0);
    expect(['met', 'not-met', 'unknown'].map((count) => figureIn(container, count))).toEqual(
      counts,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      headline[locale === 'en' ? 1 : 0],
    );
  });
});

describe('the document', () => {
  it.each(names)('has no id twice, for: %s', (name) => {
    const { container } = renderResult(givenIn(sixPeople[name]));
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each([
    ['meets', 'en'],
    ['card too new', 'zh-CN'],
    ['score only', 'zh-CN'],
  ] as const)(
    'has nothing axe would fault, for: %s, in %s',
    async (name, locale) => {
      const { container } = renderResult(givenIn(sixPeople[name]), { locale });
      expect(await findAxeFaults(container)).toEqual([]);
    },
    30_000,
  );
});

describe.each(locales)('the headings in %s', (locale) => {
  it('put every part under its own title, and none too deep', () => {
    const { container } = renderResult(givenIn(sixPeople['card too new']), { locale });
    const headings = [...container.querySelectorAll('h1, h2, h3, h4')];
    const above = (selector: string) => {
      const at = headings.findIndex((heading) => heading.matches(selector));
      return headings.slice(0, at).findLast(({ tagName }) => tagName === 'H2')?.textContent;
    };
    const isEnglish = locale === 'en';
    expect(above('.code-name')).toBe(
      isEnglish ? 'Places, risk checks and failure codes' : '场景、风控和失败代码',
    );
    expect(above('[data-advice-for="premium"] h3')).toBe(
      isEnglish ? 'Other conditions' : '其他条件',
    );
    expect(headings.at(-1)?.textContent).toBe(isEnglish ? 'Sources and notes' : '来源与说明');
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level, k) => level > (levels[k - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('what stands beside the verdict', () => {
  it('is the first price exactly, and the premium tier that is missed', () => {
    const { container } = renderResult(givenIn(sixPeople.meets));
    const row = costRow(container, 3, 'base');
    expect(figureIn(row, 'fee-total')).toBe(270);
    expect(figureIn(row, 'nominal-annual')).toBeCloseTo(0.2680266, 7);
    expect(theMarked(container, 'data-premium').dataset['premium']).toBe('no');
  });

  it('is the lower bound of a day that cannot be predicted', () => {
    const { container } = renderResult(givenIn(sixPeople['short of points and use']));
    const [earliest] = marked(container, 'data-figure', 'earliest-unknown');
    expect(earliest?.querySelector('time')?.dateTime).toBe('2026-12-22');
    expect(earliest?.textContent).toContain('最快也要到 2026年12月22日');
  });

  it.each([
    ['zh-CN', '付款页已给分期，以它为准；先看多花多少。'],
    ['en', 'The checkout already offers installments, so go by that; check the cost first.'],
  ] as const)('is that an offer outranks, in %s', (locale, text) => {
    renderResult(givenIn(sixPeople['short of points and use']), { locale });
    expect(screen.getByText(text)).toBeDefined();
  });

  it.each([
    ['zh-CN', '条件齐了，但还没有入口；谁也不能代开。'],
    ['en', 'Conditions met, but no entry yet; nobody can open one for you.'],
  ] as const)('is that no entry is open, in %s', (locale, text) => {
    renderResult(givenIn(sixPeople['needs cash']), { locale });
    expect(screen.getByText(text)).toBeDefined();
  });

  it('is the repayment as the first step of the plan', () => {
    const { container } = renderResult(givenIn(sixPeople.overdue));
    expect(marksOf(container, 'data-plan-step')[0]).toBe('no-current-overdue');
  });
});

const fifteen = [
  'adult',
  'card-age',
  'card-bank',
  'daily-transactions',
  'login-days',
  'no-current-overdue',
  'no-recent-default',
  'not-student',
  'pay-score',
  'pay-score-some-scenes',
  'premium-history',
  'premium-payments',
  'premium-score',
  'profile-complete',
  'real-name',
];

describe('the one filled button', () => {
  const filled = (parameters: string) =>
    [...renderResult(givenIn(parameters)).container.querySelectorAll('.button-primary')].map(
      (button) => button.textContent,
    );

  it.each([
    ['undetermined, it answers what is missing', sixPeople['score only'], '去填年龄'],
    [
      'undetermined with a price to look at first, it leads there',
      'need=purchase&scene=ecommerce&cashier=yes',
      '要多花多少',
    ],
    ['met, with an offer seen, it leads to what that costs', sixPeople.meets, '要多花多少'],
    ['met, with no offer seen', sixPeople.meets.replace('cashier=yes', 'cashier=no'), '改答案'],
    ['not met, whatever is missing besides', 'score=570', '改答案'],
  ])('where the verdict is %s', (_, parameters, label) => {
    expect(filled(parameters)).toEqual([label]);
  });
});

describe('the marks for programs', () => {
  it.each(names)('name each of the fifteen rules once, and nothing twice, for: %s', (name) => {
    const { container } = renderResult(givenIn(sixPeople[name]));
    expect([...marksOf(container, 'data-rule')].sort()).toEqual(fifteen);
    const actions = marksOf(container, 'data-action');
    expect(actions).toEqual([...new Set(actions)]);
    for (const mark of ['data-verdict', 'data-premium', 'data-entry']) {
      expect(marked(container, mark)).toHaveLength(1);
    }
    for (const figure of ['met', 'not-met', 'unknown', 'limit-low', 'limit-high']) {
      expect(marked(container, 'data-figure', figure)).toHaveLength(1);
    }
    const prices = marked(container, 'data-terms').map(
      ({ dataset }) => `${dataset['terms']} ${dataset['price']}`,
    );
    expect(prices).toEqual([...new Set(prices)]);
    const rejected = marksOf(container, 'data-rejected-entry');
    expect(rejected).toEqual([...new Set(rejected)]);
    expect(rejected).not.toContain(theMarked(container, 'data-entry').dataset['entry']);
    expect(marked(container, 'data-code')).toEqual([]);
  });

  it('offer all that can be done with a result', () => {
    const { container } = renderResult(givenIn(sixPeople.meets));
    expect(marksOf(container, 'data-action')).toEqual(
      expect.arrayContaining(['calendar', 'print', 'share', 'restart', 'csv', 'copy', 'change']),
    );
  });

  it('are all buttons: nothing depends on a form', () => {
    const { container } = renderResult(givenIn(sixPeople.meets));
    expect(container.querySelector('form')).toBeNull();
    expect(container.querySelectorAll('button:not([type="button"])')).toHaveLength(0);
  });
});

describe('the focus', () => {
  const drawn = (takesFocus: boolean) =>
    renderResult(givenIn(sixPeople.meets), {
      part: (page) => <ResultPage page={page} takesFocus={takesFocus} />,
    });

  it('goes to the headline when the result is opened from a question', () => {
    drawn(true);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('stays where it is when the result is what the page was opened with', () => {
    drawn(false);
    expect(document.activeElement).toBe(document.body);
  });

  it('stays in a field when leave to take it comes while someone types', async () => {
    const { user } = renderResult(givenIn(sixPeople.meets.replace('amount=6000', 'amount=600')), {
      // As in the app: the first drawing has no leave to take the focus, any later one has.
      part: (page) => <ResultPage page={page} takesFocus={page.given.amount !== 60_000} />,
    });
    const amount = screen.getByRole<HTMLInputElement>('textbox', { name: '分期金额' });
    await user.type(amount, '0');
    expect(amount.value).toBe('6000');
    expect(document.activeElement).toBe(amount);
  });
});

/** How often a text occurs in another. */
const timesIn = (text: string, part: string) => text.split(part).length - 1;

describe.each(locales)('what the article suggests and can harm, in %s', (locale) => {
  const { against } = resultWords[locale];
  const ids = [
    'donate',
    'buy-funds',
    'top-up',
    'keep-balance',
    'borrow-for-credit',
    'swap-card',
  ] as const;

  it.each(names)('is said and advised against once in the whole document, for: %s', (name) => {
    const { container } = renderResult(givenIn(sixPeople[name]), { locale });
    const text = container.textContent ?? '';
    expect([...marksOf(container, 'data-suggestion')].sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const { what, why } = against.of[id];
      expect(timesIn(text, what), id).toBe(1);
      expect(timesIn(text, against.say(what, why)), id).toBe(1);
    }
    const said = { 'zh-CN': '我们不建议，', en: 'we advise against it' }[locale];
    expect(timesIn(text, said)).toBe(ids.length);
  });

  it('stands with the plan', () => {
    const { container } = renderResult(givenIn(sixPeople.meets), { locale });
    const section = container.querySelector('#plan');
    expect(section && marked(section, 'data-suggestion')).toHaveLength(ids.length);
  });
});

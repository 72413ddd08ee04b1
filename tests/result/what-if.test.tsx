import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { locales } from '../../src/messages/messages';
import { ResultPage } from '../../src/result/result-page';
import { differences } from '../../src/result/what-if';
import { findAxeFaults } from '../support/axe';
import { figureIn, marked, marksOf, theMarked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { resultDay, resultWords } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';

/** The panel with what can be tried, opened. */
function openPanel(title = '试着改改看') {
  const details = screen.getByText(title).closest('details');
  if (details === null) throw new Error('nothing folded');
  details.open = true;
  return within(details);
}

/** What the panel says a trial changes. */
const told = (container: HTMLElement) =>
  [...container.querySelectorAll('.what-if-told > p')].map(({ textContent }) => textContent);

/** All that a program reads of the result, so that two of them can be compared. */
function reading(container: HTMLElement) {
  const one = (mark: string) => theMarked(container, mark).getAttribute(mark);
  return {
    verdict: one('data-verdict'),
    rules: marked(container, 'data-rule')
      .map(({ dataset }) => `${dataset['rule']} ${dataset['status']}`)
      .sort(),
    premium: one('data-premium'),
    entry: one('data-entry'),
    limit: ['limit-low', 'limit-high'].map((name) => figureIn(container, name)),
    plan: marksOf(container, 'data-plan-step'),
    earliest: marked(container, 'data-figure', 'earliest').map((day) =>
      day.getAttribute('datetime'),
    ),
  };
}

describe('what a trial changes, in words', () => {
  const of = (parameters: string) =>
    assessNow({ given: givenIn(parameters), entries: {}, on: resultDay }, resultDay);

  it.each([
    [
      'zh-CN',
      [
        '结论：从“还差 1 条，最早 2027年1月22日 补齐”变成“8 条基本条件，你都符合”。',
        '绑卡时间：变成符合。',
        '入口：从先别申请变成支付分。',
      ],
    ],
    [
      'en',
      [
        'Verdict: from “1 condition to go, January 22, 2027 at the earliest” to “You meet all 8 basic conditions”.',
        'Card age: now met.',
        'Entry: from don’t apply yet to Pay Score.',
      ],
    ],
  ] as const)('is verdict, rules and entry, in %s', (locale, texts) => {
    const real = of(sixPeople['card too new']);
    const tried = of(sixPeople['card too new'].replace('cardMonths=4', 'cardMonths=6'));
    expect(differences(real, tried, resultWords[locale])).toEqual(texts);
  });

  it.each([
    ['zh-CN', '示意范围：从 14,000–46,500 元 变成 17,500–50,000 元。'],
    ['en', 'Illustrated range: from 14,000–46,500 yuan to 17,500–50,000 yuan.'],
  ] as const)('is the range of the limit, in %s', (locale, text) => {
    const tried = of(sixPeople.meets.replace('score=720', 'score=800'));
    expect(differences(of(sixPeople.meets), tried, resultWords[locale])).toContain(text);
  });

  it.each([
    ['zh-CN', '当前逾期：变成不符。', '入口：从商家付款页变成先别申请。'],
    ['en', 'Overdue now: now not met.', 'Entry: from the shop’s checkout to don’t apply yet.'],
  ] as const)('is said of what gets worse, too, in %s', (locale, rule, entry) => {
    const texts = differences(of(sixPeople.meets), of(sixPeople.overdue), resultWords[locale]);
    expect(texts).toContain(rule);
    expect(texts).toContain(entry);
  });

  it.each([
    ['zh-CN', '支付分：变成未知。'],
    ['en', 'Pay Score: now unknown.'],
  ] as const)('is that a rule is unknown, in %s', (locale, text) => {
    const tried = of(sixPeople.meets.replace('score=720&', ''));
    expect(differences(of(sixPeople.meets), tried, resultWords[locale])).toContain(text);
  });

  it('is nothing where nothing changes', () => {
    const person = of(sixPeople.meets);
    expect(differences(person, person, resultWords.en)).toEqual([]);
  });
});

describe('each thing that can be tried', () => {
  it.each([
    ['支付分', '599', { verdict: 'not-yet', rule: 'pay-score fail' }],
    ['绑卡时间', '5', { verdict: 'not-yet', rule: 'card-age fail' }],
    ['每天交易', '2.9', { verdict: 'not-yet', rule: 'daily-transactions fail' }],
    ['每天付款', '4', { verdict: 'meets', rule: 'premium-payments fail' }],
    ['登录天数', '9', { verdict: 'not-yet', rule: 'login-days fail' }],
    ['违约时间', '5', { verdict: 'not-yet', rule: 'no-recent-default fail' }],
  ])('counts at once: %s %s', async (name, text, { verdict, rule }) => {
    const { container, user, given } = renderResult(givenIn(sixPeople.meets));
    const field = openPanel().getByRole('textbox', { name });
    await user.clear(field);
    await user.type(field, text);
    expect(reading(container)).toMatchObject({ verdict, rules: expect.arrayContaining([rule]) });
    expect(told(container)).not.toEqual([]);
    expect(given()).toEqual(givenIn(sixPeople.meets));
  });

  it.each([
    ['理财通资产', '50000', [26_500, 46_500]],
    ['理财通资产', '0', [14_000, 34_000]],
    ['花销波动', '30', [24_000, 46_500]],
    ['花销波动', '100', [14_000, 36_500]],
  ])('moves the range at once: %s %s', async (name, text, limit) => {
    const { container, user } = renderResult(givenIn(sixPeople.meets));
    await user.type(openPanel().getByRole('textbox', { name }), text);
    expect(reading(container).limit).toEqual(limit);
    expect(told(container)).toHaveLength(1);
  });

  it('changes verdict, rules, premium, limit, entry and plan together', async () => {
    const { container, user } = renderResult(
      givenIn(sixPeople['short of points and use'].replace('cashier=yes', 'cashier=no')),
    );
    const panel = openPanel();
    const score = panel.getByRole('textbox', { name: '支付分' });
    const often = panel.getByRole('textbox', { name: '每天交易' });
    await user.clear(score);
    await user.type(score, '750');
    await user.clear(often);
    await user.type(often, '3');
    expect(reading(container)).toMatchObject({
      verdict: 'meets',
      premium: 'yes',
      entry: 'pay-score',
      limit: [17_500, 50_000],
      earliest: ['2026-11-22'],
    });
    expect(marksOf(container, 'data-plan-step')).not.toContain('pay-score');
    expect(theMarked(container, 'data-rule', 'pay-score').dataset['status']).toBe('pass');
    expect(container.querySelector('.result-side-verdict')?.textContent).toBe(
      '8 条基本条件，你都符合',
    );
  });

  it.each([
    ['没有', 'meets', 'merchant'],
    ['有', 'not-yet', 'none'],
  ])('is also a debt: %s', async (choice, verdict, entry) => {
    const opening = choice === '有' ? sixPeople.meets : sixPeople.overdue;
    const { container, user } = renderResult(givenIn(opening));
    const group = openPanel().getByRole('group', { name: '当前逾期' });
    await user.click(within(group).getByRole('radio', { name: choice }));
    expect(reading(container)).toMatchObject({ verdict, entry });
  });

  it('shows the person’s own answers at first, “none” as an empty field', () => {
    renderResult(givenIn(sixPeople['card too new']));
    const panel = openPanel();
    const values = panel
      .getAllByRole<HTMLInputElement>('textbox')
      .map(({ value, labels }) => `${labels?.[0]?.textContent} ${value}`);
    expect(values).toEqual([
      '支付分 720',
      '绑卡时间 4',
      '每天交易 6',
      '每天付款 5',
      '登录天数 25',
      '违约时间 ',
      '理财通资产 ',
      '花销波动 ',
    ]);
    expect(panel.getByRole<HTMLInputElement>('radio', { name: '没有' }).checked).toBe(true);
  });

  it.each([
    ['违约时间', '3', sixPeople.meets, 'meets'],
    ['绑卡时间', '30', sixPeople.meets.replace('cardMonths=30', 'cardMonths=none'), 'not-yet'],
  ])('emptied again means none again, where it did: %s', async (name, text, opening, verdict) => {
    const { container, user } = renderResult(givenIn(opening));
    const field = openPanel().getByRole('textbox', { name });
    await user.type(field, text);
    expect(reading(container).verdict).not.toBe(verdict);
    await user.clear(field);
    expect(reading(container).verdict).toBe(verdict);
    expect(told(container)).toEqual(['和你的答案结果一样。']);
  });

  it('leaves the last right number standing while a wrong one is explained', async () => {
    const { container, user } = renderResult(givenIn(sixPeople.meets));
    const score = openPanel().getByRole('textbox', { name: '支付分' });
    await user.clear(score);
    await user.type(score, '599');
    await user.type(score, 'x');
    expect(theMarked(container, 'data-verdict').dataset['verdict']).toBe('not-yet');
    expect(score.getAttribute('aria-invalid')).toBe('true');
  });

  it('counts its months from today, however old the answers are', async () => {
    const { container, user } = renderResult(givenIn(sixPeople['card too new']), {
      on: toCalendarDate('2026-10-22'),
    });
    const months = openPanel().getByRole<HTMLInputElement>('textbox', { name: '绑卡时间' });
    expect(months.value).toBe('5');
    await user.clear(months);
    await user.type(months, '5');
    expect(told(container)).toEqual(['和你的答案结果一样。']);
    await user.clear(months);
    await user.type(months, '6');
    expect(theMarked(container, 'data-verdict').dataset['verdict']).toBe('meets');
  });
});

describe('while a trial stands', () => {
  it.each([
    ['zh-CN', '试着改改看', '支付分', '这是试算，不是你的答案。'],
    ['en', 'What if?', 'Pay Score', 'This is a trial, not your answers.'],
  ] as const)('the page says so, politely, in %s', async (locale, title, name, text) => {
    const { container, user } = renderResult(givenIn(sixPeople.meets), { locale });
    expect(marked(container, 'data-notice', 'what-if')).toEqual([]);
    const region = container.querySelector('.what-if-told');
    expect(region?.getAttribute('aria-live')).toBe('polite');
    expect(region?.textContent).toBe('');
    await user.type(openPanel(title).getByRole('textbox', { name }), '{Backspace}');
    const banner = theMarked(container, 'data-notice', 'what-if');
    expect(banner.getAttribute('role')).toBe('status');
    expect(within(banner).getByText(text)).toBeDefined();
    // The same region, filled: a new one would not be read out.
    expect(container.querySelector('.what-if-told')).toBe(region);
    expect(region?.textContent).not.toBe('');
  });

  it('nothing on the page waits for the next press or loses the field', async () => {
    const { user } = renderResult(givenIn(sixPeople.meets));
    const score = openPanel().getByRole<HTMLInputElement>('textbox', { name: '支付分' });
    await user.clear(score);
    await user.type(score, '599');
    expect(score.value).toBe('599');
    expect(document.activeElement).toBe(score);
  });

  it.each([
    ['beside it', 'panel', 'SUMMARY'],
    ['above it', 'banner', 'H1'],
  ])('one press %s restores everything', async (_, where, focused) => {
    const { container, user, given } = renderResult(givenIn(sixPeople.meets));
    const before = reading(container);
    const panel = openPanel();
    for (const [name, text] of [
      ['支付分', '500'],
      ['登录天数', '1'],
      ['违约时间', '1'],
    ] as const) {
      const field = panel.getByRole('textbox', { name });
      await user.clear(field);
      await user.type(field, text);
    }
    await user.click(panel.getByRole('radio', { name: '有' }));
    expect(reading(container)).not.toEqual(before);
    const back = { name: '回到我的答案' };
    const banner = within(theMarked(container, 'data-notice', 'what-if'));
    await user.click(
      where === 'panel' ? panel.getByRole('button', back) : banner.getByRole('button', back),
    );
    expect(reading(container)).toEqual(before);
    expect(given()).toEqual(givenIn(sixPeople.meets));
    const fields = panel.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
    expect(fields).toEqual(['720', '30', '6', '5', '25', '', '', '']);
    expect(panel.getByRole<HTMLInputElement>('radio', { name: '没有' }).checked).toBe(true);
    expect(marked(container, 'data-notice', 'what-if')).toEqual([]);
    expect(told(container)).toEqual([]);
    // The button is gone: the focus must not be lost with it.
    expect(document.activeElement?.tagName).toBe(focused);
  });

  it.each(locales)('axe has nothing to object to, in %s', async (locale) => {
    const { container, user } = renderResult(givenIn(sixPeople.meets), {
      locale,
      part: (page) => <ResultPage page={page} takesFocus={false} />,
    });
    const panel = openPanel({ 'zh-CN': '试着改改看', en: 'What if?' }[locale]);
    const name = { 'zh-CN': '支付分', en: 'Pay Score' }[locale];
    await user.type(panel.getByRole('textbox', { name }), '{Backspace}');
    expect(await findAxeFaults(container)).toEqual([]);
  });
});

describe('a page beside the result', () => {
  it('has nothing to try', () => {
    renderResult(givenIn(sixPeople.meets), {
      part: ({ trial: _, ...page }) => <ResultPage page={page} takesFocus={false} />,
    });
    expect(screen.queryByText('试着改改看')).toBeNull();
  });
});

import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { locales } from '../../src/messages/messages';
import { ResultPage } from '../../src/result/result-page';
import { findAxeFaults } from '../support/axe';
import { setWide } from '../support/jsdom-gaps';
import { figureIn, marked, marksOf, theMarked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { givenIn, sixPeople } from '../support/six-people';

/** The panel with what can be tried, opened. */
function openPanel(title = '试着改改看') {
  fireEvent.click(screen.getByRole('button', { name: title }));
  return within(screen.getByRole('region', { name: title }));
}

/** The answers to whether anything is overdue. */
const inOverdue = (panel: ReturnType<typeof openPanel>) =>
  within(panel.getByRole('group', { name: '逾期情况' }));

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
    const group = openPanel().getByRole('group', { name: '逾期情况' });
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
    expect(inOverdue(panel).getByRole<HTMLInputElement>('radio', { name: '没有' }).checked).toBe(
      true,
    );
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

  it.each(['599x', '5990'])(
    'judges nothing that %s only begins with: it is explained, and what stood stands again',
    async (typed) => {
      const { container, user } = renderResult(givenIn(sixPeople.meets));
      const score = openPanel().getByRole('textbox', { name: '支付分' });
      await user.clear(score);
      await user.type(score, typed.slice(0, 3));
      expect(reading(container).verdict).toBe('not-yet');
      await user.type(score, typed.slice(3));
      expect(reading(container).verdict).toBe('meets');
      expect(told(container)).toEqual(['和你的答案结果一样。']);
      expect(score.getAttribute('aria-invalid')).toBe('true');
    },
  );

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
    const panel = openPanel(title);
    const region = container.querySelector('.what-if-told');
    expect(region?.getAttribute('aria-live')).toBe('polite');
    expect(region?.textContent).toBe('');
    await user.type(panel.getByRole('textbox', { name }), '{Backspace}');
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
    ['beside it', 'panel', 'H2'],
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
    await user.click(inOverdue(panel).getByRole('radio', { name: '有' }));
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
    expect(inOverdue(panel).getByRole<HTMLInputElement>('radio', { name: '没有' }).checked).toBe(
      true,
    );
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

describe('the panel on a phone', () => {
  const opener = () => screen.getByRole('button', { name: '试着改改看' });
  const region = () => screen.queryByRole('region', { name: '试着改改看' });

  it('opens from its button, takes the focus, and keeps the verdict in view', () => {
    renderResult(givenIn(sixPeople.meets));
    expect(region()).toBeNull();
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    const panel = openPanel();
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(panel.getByRole('heading', { name: '试着改改看' }));
    expect(panel.getByText('8 条基本条件，你都符合')).toBeDefined();
  });

  it.each(['Escape', '收起'])('closes by %s and gives the focus back', async (way) => {
    const { user } = renderResult(givenIn(sixPeople.meets));
    const panel = openPanel();
    await user.click(panel.getByRole('textbox', { name: '支付分' }));
    if (way === 'Escape') await user.keyboard('{Escape}');
    else await user.click(panel.getByRole('button', { name: way }));
    expect(region()).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it('stays open for an Escape that is meant for something else', async () => {
    const { user } = renderResult(givenIn(sixPeople.meets));
    openPanel();
    await user.click(screen.getByRole('textbox', { name: '分期金额' }));
    await user.keyboard('{Escape}');
    expect(region()).not.toBeNull();
  });

  it('stays open for an Escape that gives up a composition, Safari’s too', () => {
    renderResult(givenIn(sixPeople.meets));
    const score = openPanel().getByRole('textbox', { name: '支付分' });
    fireEvent.keyDown(score, { key: 'Escape', isComposing: true });
    fireEvent.keyDown(score, { key: 'Escape', keyCode: 229 });
    expect(region()).not.toBeNull();
  });

  it('closed, leaves the trial standing', async () => {
    const { user, container } = renderResult(givenIn(sixPeople.meets));
    const score = openPanel().getByRole('textbox', { name: '支付分' });
    await user.clear(score);
    await user.type(score, '599{Escape}');
    expect(region()).toBeNull();
    expect(reading(container).verdict).toBe('not-yet');
    expect(marked(container, 'data-notice', 'what-if')).toHaveLength(1);
    expect(openPanel().getByRole<HTMLInputElement>('textbox', { name: '支付分' }).value).toBe(
      '599',
    );
  });

  it.each([
    [false, true],
    [true, false],
  ])('inside another page (%s), holds on to the screen: %s', (framed, isSheet) => {
    renderResult(givenIn(sixPeople.meets), {
      part: (page) => <ResultPage page={{ ...page, framed }} takesFocus={false} />,
    });
    openPanel();
    expect(region()?.classList.contains('what-if-sheet')).toBe(isSheet);
    expect('sheet' in document.documentElement.dataset).toBe(isSheet);
  });
});

describe('on a wide screen', () => {
  beforeEach(() => setWide(true));
  afterEach(() => setWide(false));

  it('the ways down the page stand above what can be tried, in view without scrolling', () => {
    const { container } = renderResult(givenIn(sixPeople.meets));
    const side = [...container.querySelectorAll('.result-side > *')];
    const place = (name: string) => side.findIndex((part) => part.classList.contains(name));
    expect(place('jump-list')).toBeGreaterThan(0);
    expect(place('jump-list')).toBeLessThan(place('what-if-beside'));
  });

  it('all that can be tried stands open beside the result', async () => {
    const { container, user } = renderResult(givenIn(sixPeople.meets));
    expect(screen.queryByRole('button', { name: '试着改改看' })).toBeNull();
    const beside = within(screen.getByRole('region', { name: '试着改改看' }));
    expect(document.activeElement).toBe(document.body);
    const score = beside.getByRole('textbox', { name: '支付分' });
    await user.clear(score);
    await user.type(score, '599{Escape}');
    expect(reading(container).verdict).toBe('not-yet');
    expect(document.activeElement).toBe(score);
  });

  it('no panel springs up when the screen becomes narrow after one was led to a place in it', async () => {
    const { user, page } = renderResult(givenIn(sixPeople['card too new']));
    const [offer] = screen.getAllByRole('button', { name: '试试换卡会怎样' });
    if (offer === undefined) throw new Error('no offer');
    await user.click(offer);
    expect(page().trial?.panel.isOpen).toBe(false);
  });

  it('changing the card is a press away from where it is spoken of', async () => {
    const { user } = renderResult(givenIn(sixPeople['card too new']));
    const [offer] = screen.getAllByRole('button', { name: '试试换卡会怎样' });
    if (offer === undefined) throw new Error('no offer');
    await user.click(offer);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '解绑、换卡会怎样' }));
  });
});

describe('changing the card', () => {
  it('says the harm before anything can be pressed, and then what follows', async () => {
    const { container, user, given } = renderResult(givenIn(sixPeople.meets));
    const panel = openPanel();
    expect(panel.getByText(/^先想好：解绑最老的卡/)).toBeDefined();
    expect(marked(container, 'data-action', 'try-swap')).toEqual([]);
    const other = within(panel.getByRole('group', { name: '还绑着别的本人卡吗？' }));
    await user.click(other.getByRole('radio', { name: '没有' }));
    expect(theMarked(container, 'data-card-swap', 'fail').textContent).toBe(
      '换掉老卡，绑卡时间会从 30 个月变成 0 个月。要重新等到 2027年5月22日。',
    );
    expect(reading(container).verdict).toBe('meets');
    await user.click(theMarked(container, 'data-action', 'try-swap'));
    expect(reading(container)).toMatchObject({
      verdict: 'not-yet',
      earliest: ['2027-05-22'],
      rules: expect.arrayContaining(['card-age fail']),
    });
    expect(given()).toEqual(givenIn(sixPeople.meets));
  });

  it.each([
    ['5', 'not-yet', '2026-12-22'],
    ['6', 'meets', '2026-11-22'],
  ])('with another card of %s months leads to: %s', async (months, verdict, earliest) => {
    const { container, user } = renderResult(givenIn(sixPeople.meets));
    const panel = openPanel();
    const other = within(panel.getByRole('group', { name: '还绑着别的本人卡吗？' }));
    await user.click(other.getByRole('radio', { name: '有' }));
    await user.type(panel.getByRole('textbox', { name: '那张绑了几个月' }), months);
    await user.click(theMarked(container, 'data-action', 'try-swap'));
    expect(reading(container)).toMatchObject({ verdict, earliest: [earliest] });
    expect(panel.getByRole<HTMLInputElement>('textbox', { name: '绑卡时间' }).value).toBe(months);
  });

  it('is offered at the rule and at code 404, and comes back there', async () => {
    const { user } = renderResult(givenIn(sixPeople.meets));
    const offers = screen.getAllByRole('button', { name: '试试换卡会怎样', hidden: true });
    expect(
      offers.map((offer) => offer.closest('[data-rule], .code-answer')?.getAttribute('data-rule')),
    ).toEqual(['card-age', null]);
    const [offer] = offers;
    if (offer === undefined) throw new Error('no offer');
    await user.click(offer);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '解绑、换卡会怎样' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(offer);
  });

  it('is not offered to someone without a card', () => {
    renderResult(givenIn(sixPeople.meets.replace('cardMonths=30', 'cardMonths=none')));
    expect(screen.queryByRole('button', { name: '试试换卡会怎样', hidden: true })).toBeNull();
    expect(openPanel().getByText('你还没绑本人的卡，没有老卡可换。')).toBeDefined();
  });
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { toFen } from '../../src/domain/money/money';
import { locales, type QuestionName, type StepId } from '../../src/messages/messages';
import { blankEntry } from '../../src/wizard/field-entry';
import { questionsByStep } from '../../src/wizard/questions-by-step';
import { findAxeFaults } from '../support/axe';
import { renderWizard, today, wordsOf } from '../support/render';

const stepIds: readonly StepId[] = [
  'score',
  'account',
  'activity',
  'credit',
  'purchase',
  'review',
  'factors',
];

const textbox = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const group = (name: string) => within(screen.getByRole('group', { name }));

describe.each(locales)('every screen in %s', (locale) => {
  const words = wordsOf[locale];

  it.each(stepIds)('%s has one heading, no form, and nothing axe would fault', async (step) => {
    const { container } = renderWizard(step, { locale });
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent).toBe(words.stepHeadings[step]);
    expect(container.querySelector('form')).toBeNull();
    expect(container.querySelector('[type="submit"]')).toBeNull();
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it.each<readonly [StepId, readonly (keyof typeof words.questions)[]]>([
    ['score', ['score']],
    ['account', ['adult', 'student', 'realName', 'cardMonths']],
    ['activity', ['txPerDay', 'loginDays']],
    ['credit', ['overdue', 'hadDefault']],
    ['purchase', ['need', 'amount']],
  ])(
    '%s says what is blank, in a summary that takes the focus and links to it',
    async (step, names) => {
      const { user, next, view, container } = renderWizard(step, { locale });
      await next();
      expect(view()).toBe(step);
      const summary = await screen.findByRole('alert', { name: words.errorSummary(names.length) });
      await waitFor(() => expect(document.activeElement).toBe(summary));
      const links = within(summary).getAllByRole('link');
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        names.map((name) => `#${name}`),
      );
      for (const [index, name] of names.entries()) {
        // Each message offers "not sure", in the summary and beside the field.
        const text = links[index]?.textContent ?? '';
        expect(text).toContain(words.unknown);
        expect(container.querySelector(`#${name}-error`)?.textContent).toBe(text);
        await user.click(within(summary).getByRole('link', { name: text }));
        expect(document.activeElement?.id).toBe(name);
      }
      expect(window.location.hash).toBe('');
      expect(await findAxeFaults(container)).toEqual([]);
    },
  );

  it('says what is blank also to whoever has tabbed through it', async () => {
    const { user, next } = renderWizard('account', { locale });
    const primary = screen.getByRole('button', { name: words.nav.next });
    for (let pressed = 0; document.activeElement !== primary && pressed < 40; pressed += 1) {
      await user.tab();
    }
    expect(document.activeElement).toBe(primary);
    await next();
    const summary = await screen.findByRole('alert', { name: words.errorSummary(4) });
    expect(within(summary).getAllByRole('link')).toHaveLength(4);
  });

  it('the first screen goes on by Enter', async () => {
    const { user, view, state } = renderWizard('score', { locale });
    await user.type(textbox(words.questions.score.label), '６８０分{Enter}');
    await waitFor(() => expect(view()).toBe('account'));
    expect(state().given).toEqual({ score: 680 });
    const heading = screen.getByRole('heading', { level: 1 });
    expect(document.activeElement).toBe(heading);
  });

  it('a suspect number is asked back, and one press answers: as converted', async () => {
    const { user, next, state, container } = renderWizard('activity', { locale });
    await user.type(textbox(words.questions.txPerDay.label), '90');
    await user.type(textbox(words.questions.loginDays.label), '30');
    await next();
    const [asTyped, converted] = words.suspectAnswers('suspect-per-month', '90', '3');
    expect(screen.getByRole('button', { name: asTyped })).toBeDefined();
    expect(await findAxeFaults(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: converted }));
    expect(textbox(words.questions.txPerDay.label).value).toBe('3');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(state().given).toEqual({ txPerDay: 3, loginDays: 30 });
  });

  it('a suspect number is asked back, and one press answers: as typed', async () => {
    const { user, next, state, view } = renderWizard('activity', { locale });
    await user.type(textbox(words.questions.txPerDay.label), '90');
    await user.type(textbox(words.questions.loginDays.label), '30');
    await next();
    const [asTyped] = words.suspectAnswers('suspect-per-month', '90', '3');
    await user.click(screen.getByRole('button', { name: asTyped }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(state().given.txPerDay).toBe(90);
    await next();
    await waitFor(() => expect(view()).toBe('credit'));
  });

  it('"not sure" sets a typed number aside and keeps its text', async () => {
    const { user, state } = renderWizard('score', { locale });
    const field = textbox(words.questions.score.label);
    await user.type(field, '680');
    const tick = screen.getByRole<HTMLInputElement>('checkbox', {
      name: new RegExp(words.unknown),
    });
    await user.click(tick);
    expect(field.value).toBe('680');
    expect(field.dataset['setAside']).toBe('');
    expect(state().given).toEqual({ score: 'unknown' });
    await user.click(tick);
    expect(field.dataset['setAside']).toBeUndefined();
    expect(state().given).toEqual({ score: 680 });
  });
});

describe('a message beside a field', () => {
  const { questions } = wordsOf['zh-CN'];

  it('goes as soon as its field is right, and the summary with the last of them', async () => {
    const { user, next } = renderWizard('activity');
    await next();
    expect(await screen.findByRole('alert', { name: '有 2 处要看一下' })).toBeDefined();
    await user.type(textbox(questions.txPerDay.label), '3');
    expect(await screen.findByRole('alert', { name: '有 1 处要看一下' })).toBeDefined();
    await user.click(group(questions.loginDays.label).getByRole('checkbox', { name: /不知道/ }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(textbox(questions.txPerDay.label).getAttribute('aria-invalid')).toBeNull();
  });

  it('goes as soon as a choice is made', async () => {
    const { user, next } = renderWizard('credit');
    await next();
    expect(
      await screen.findByText('逾期情况还没选，拿不准就选“不知道”', { selector: 'p *' }),
    ).toBeDefined();
    await user.click(group(questions.overdue.label).getByRole('radio', { name: '没有' }));
    await waitFor(() =>
      expect(
        screen.queryByText('逾期情况还没选，拿不准就选“不知道”', { selector: 'p *' }),
      ).toBeNull(),
    );
  });

  it('changes with what is typed', async () => {
    const { user, next } = renderWizard('score');
    const field = textbox(questions.score.label);
    await user.type(field, '1e3');
    await next();
    await screen.findByText('没看懂“1e3”，请填数字，比如 680', { selector: 'p *' });
    await user.clear(field);
    await user.type(field, '1001');
    await screen.findByText('支付分要在 0 到 1,000 之间', { selector: 'p *' });
  });

  it('never asks a number back that is still being typed, but at the next press of Next', async () => {
    const { user, next } = renderWizard('purchase');
    await next();
    await screen.findByText('填一下分期金额，或选“不知道”', { selector: 'p *' });
    const amount = textbox(questions.amount.label);
    const message = () => document.getElementById('amount-error')?.textContent ?? '';
    for (const digit of '12000') {
      await user.type(amount, digit);
      await waitFor(() => expect(message()).toBe(''));
    }
    await user.clear(amount);
    await user.type(amount, '1');
    await waitFor(() => expect(message()).toBe(''));
    await next();
    await waitFor(() => expect(message()).toBe('1 元，还是 1 万元？'));
    expect(screen.getByRole('button', { name: '1 万元' })).toBeDefined();
  });

  it('comes back when Next is pressed again, and the summary takes the focus again', async () => {
    const { user, next } = renderWizard('score');
    await next();
    const field = textbox(questions.score.label);
    await user.type(field, 'x');
    await next();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  });

  it('describes its field, with the hint and the unit', async () => {
    const { next } = renderWizard('score');
    await next();
    await screen.findByRole('alert');
    const ids = textbox(questions.score.label).getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = ids.map((id) => document.getElementById(id)?.textContent);
    expect(texts).toEqual(['分', '整数，比如 680', '填一下支付分，或选“不知道”']);
    expect(textbox(questions.score.label).getAttribute('aria-invalid')).toBe('true');
  });

  it('quotes no more of a pasted text than it takes to recognise it', async () => {
    const { user, next } = renderWizard('score');
    await user.click(textbox(questions.score.label));
    await user.paste('很长的一段话'.repeat(50));
    await next();
    const quoted = `“${'很长的一段话'.repeat(4).slice(0, 20)}…”`;
    await screen.findByText(`没看懂${quoted}，请填数字，比如 680`, { selector: 'p *' });
  });

  it('tells of an optional field that it may stay empty, beside it as in the summary', async () => {
    const { user, next } = renderWizard('factors');
    await user.type(textbox(questions.swing.label), 'lots');
    await next();
    const text = '没看懂“lots”，请填数字，比如 40；也可以留空';
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: text })).toBeDefined();
    expect(document.getElementById('swing-error')?.textContent).toBe(text);
  });

  it('asks back the number alone, not the words typed around it', async () => {
    const { user, next } = renderWizard('activity');
    await user.type(textbox(questions.txPerDay.label), '1200笔');
    await next();
    await screen.findByText('每天 1200 笔，还是 30 天一共 1200 笔？', { selector: 'p *' });
    expect(screen.queryByRole('button', { name: '每天 1200 笔' })).toBeNull();
    expect(screen.getByRole('button', { name: '30 天一共 1200 笔' })).toBeDefined();
  });
});

describe('a typed number', () => {
  const { questions } = wordsOf['zh-CN'];

  it.each([
    ['1.2万', '读作 12,000 元'],
    ['￥1,234.50', '读作 1,234.5 元'],
    ['12000', ''],
    ['x', ''],
  ])('%s is read back while typing: %j', async (text, reading) => {
    const { user, container } = renderWizard('purchase');
    await user.type(textbox(questions.amount.label), text);
    const amount = container.querySelector('#amount')?.closest('.field');
    expect(amount?.querySelector('[aria-live]')?.textContent).toBe(reading);
  });

  it('is read back with all its decimals', async () => {
    const { user } = renderWizard('activity');
    await user.type(textbox(questions.txPerDay.label), '每天2.875笔');
    expect(screen.getByText('读作 2.875 笔')).toBeDefined();
  });

  it('keeps the focus while it is typed, also on the first screen', async () => {
    const { user } = renderWizard('score');
    const field = textbox(questions.score.label);
    await user.type(field, '680');
    expect(field.value).toBe('680');
    expect(document.activeElement).toBe(field);
  });

  it('takes "not sure" back: what was touched last counts', async () => {
    const { user, state } = renderWizard('score', { given: { score: 'unknown' } });
    const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: /不知道/ });
    expect(tick.checked).toBe(true);
    await user.type(textbox(questions.score.label), '680');
    expect(tick.checked).toBe(false);
    expect(state().given).toEqual({ score: 680 });
  });

  it('does not go on by the Enter that ends a composition', async () => {
    const { user, view } = renderWizard('score', { given: { score: 680 } });
    const field = textbox(questions.score.label);
    await act(async () => {
      fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
      fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    });
    expect(view()).toBe('score');
    await user.type(field, '{Enter}');
    await waitFor(() => expect(view()).toBe('account'));
  });

  it('does not go on by Enter on a folded help or a chip', async () => {
    const { user, view } = renderWizard('score', { given: { score: 680 } });
    screen.getByText('在哪看').closest('summary')?.focus();
    await user.keyboard('{Enter}');
    expect(view()).toBe('score');
  });
});

describe('where an answer is found', () => {
  it.each([
    ['zh-CN', '菜单名可能随版本变。'],
    ['en', 'Menu names may change between versions.'],
  ] as const)('comes with a word on menus where it leads through them, in %s', (locale, text) => {
    renderWizard('activity', { locale });
    const { txPerDay, loginDays } = wordsOf[locale].questions;
    const saidAfter = (where = '') => screen.getByText(where).nextElementSibling?.textContent;
    expect(saidAfter(txPerDay.where)).toBe(text);
    expect(saidAfter(loginDays.where)).toBeUndefined();
  });
});

describe('ticks and chips', () => {
  const { questions } = wordsOf['zh-CN'];

  it.each([
    ['满半年', '6', 6],
    ['满 1 年', '12', 12],
  ])('%s fills in a number that can be seen and edited', async (chip, text, months) => {
    const { user, state } = renderWizard('account');
    await user.click(screen.getByRole('button', { name: chip }));
    const field = textbox(questions.cardMonths.label);
    expect(field.value).toBe(text);
    expect(state().given).toEqual({ cardMonths: months });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.type(field, '0');
    expect(state().given).toEqual({ cardMonths: months * 10 });
  });

  it('"every day" fills in 30 days', async () => {
    const { user, state } = renderWizard('activity');
    await user.click(screen.getByRole('button', { name: '每天都用' }));
    expect(textbox(questions.loginDays.label).value).toBe('30');
    expect(state().given).toEqual({ loginDays: 30 });
  });

  it('of "none" and "not sure" only the last one stands', async () => {
    const { user, state } = renderWizard('account');
    const ticks = group(questions.cardMonths.label);
    const none = ticks.getByRole<HTMLInputElement>('checkbox', { name: '没绑自己的卡' });
    const unsure = ticks.getByRole<HTMLInputElement>('checkbox', { name: /不知道/ });
    await user.click(none);
    expect(state().given).toEqual({ cardMonths: 'none' });
    await user.click(unsure);
    expect([none.checked, unsure.checked]).toEqual([false, true]);
    expect(state().given).toEqual({ cardMonths: 'unknown' });
    await user.click(none);
    expect([none.checked, unsure.checked]).toEqual([true, false]);
    expect(state().given).toEqual({ cardMonths: 'none' });
    await user.type(textbox(questions.cardMonths.label), '7');
    expect([none.checked, unsure.checked]).toEqual([false, false]);
    expect(state().given).toEqual({ cardMonths: 7 });
  });
});

describe('questions that depend on another', () => {
  const { questions } = wordsOf['zh-CN'];
  const isShown = (name: 'scene' | 'cashier' | 'weilidai' | 'defaultMonths' | 'defaultSettled') =>
    screen.queryAllByText(questions[name].label).length > 0;

  it('come and go with the need, and their messages with them', async () => {
    const { user, next } = renderWizard('purchase');
    expect([isShown('scene'), isShown('cashier'), isShown('weilidai')]).toEqual([
      false,
      false,
      false,
    ]);
    await user.click(radio('买大件'));
    expect([isShown('scene'), isShown('cashier'), isShown('weilidai')]).toEqual([
      true,
      true,
      false,
    ]);
    await next();
    expect(await screen.findByRole('alert', { name: '有 3 处要看一下' })).toBeDefined();
    await user.click(radio('借现金'));
    expect([isShown('scene'), isShown('cashier'), isShown('weilidai')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(await screen.findByRole('alert', { name: '有 1 处要看一下' })).toBeDefined();
    await user.click(radio('日常小额'));
    await user.type(textbox(questions.amount.label), '6000');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('remember what was chosen while they were hidden, and count only when shown', async () => {
    const { user, state } = renderWizard('purchase');
    await user.click(radio('买大件'));
    await user.click(radio('线下商店'));
    await user.click(radio('日常小额'));
    expect(state().given).toEqual({ need: 'daily' });
    await user.click(radio('买大件'));
    expect(radio('线下商店').checked).toBe(true);
    expect(state().given).toEqual({ need: 'purchase', scene: 'offline' });
  });

  it('ask when a default was, also after a link had said there was none', async () => {
    const { user, state } = renderWizard('credit', { given: { defaultMonths: 'none' } });
    const had = group(questions.hadDefault.label);
    expect(had.getByRole<HTMLInputElement>('radio', { name: '没有' }).checked).toBe(true);
    expect(isShown('defaultMonths')).toBe(false);
    await user.click(had.getByRole('radio', { name: '有过' }));
    expect(state().given).toEqual({});
    await user.type(textbox(questions.defaultMonths.label), '3');
    expect(textbox(questions.defaultMonths.label).dataset['setAside']).toBeUndefined();
    expect(state().given).toEqual({ defaultMonths: 3 });
  });

  it('end the account screen for someone under 18, and lead straight to the result', async () => {
    const { user, next, view } = renderWizard('account');
    await user.click(radio('没满'));
    expect(screen.queryByText(questions.realName.label)).toBeNull();
    const primary = screen.getByRole('button', { name: '看结果' });
    await user.click(radio('满了'));
    expect(primary.textContent).toBe('下一步');
    await user.click(radio('没满'));
    expect(primary.textContent).toBe('看结果');
    await next();
    await waitFor(() => expect(view()).toBe('result'));
  });
});

describe('optional questions', () => {
  const { questions } = wordsOf['zh-CN'];
  const folded = (container: HTMLElement) =>
    container.querySelector<HTMLDetailsElement>('details:has(#payPerDay)');

  it('are folded and never hold anyone up', async () => {
    const { user, container, next, view } = renderWizard('activity');
    expect(folded(container)?.open).toBe(false);
    await user.type(textbox(questions.txPerDay.label), '3');
    await user.type(textbox(questions.loginDays.label), '30');
    await next();
    await waitFor(() => expect(view()).toBe('credit'));
  });

  it('do not fold away under the hands of someone who empties a field', async () => {
    const { user, container } = renderWizard('activity');
    await user.click(screen.getByText('选答 1 题：每天付款'));
    const field = container.querySelector<HTMLInputElement>('#payPerDay');
    if (!field) throw new Error('no field');
    await user.type(field, '2{Backspace}');
    expect(field.value).toBe('');
    expect(folded(container)?.open).toBe(true);
  });

  it('open where there is something in them', () => {
    const { container } = renderWizard('activity', { given: { payPerDay: 'unknown' } });
    expect(folded(container)?.open).toBe(true);
  });

  it('open by the link of a message about them', async () => {
    const { user, container, next } = renderWizard('activity', {
      given: { txPerDay: 3, loginDays: 30, payPerDay: 2 },
    });
    const details = folded(container);
    const field = container.querySelector<HTMLInputElement>('#payPerDay');
    if (!details || !field) throw new Error('no field');
    await user.clear(field);
    await user.type(field, 'x');
    details.open = false;
    await next();
    await user.click(await screen.findByRole('link', { name: /也可以留空/ }));
    expect(details.open).toBe(true);
    expect(document.activeElement).toBe(field);
  });
});

describe('going back and forth', () => {
  const { questions } = wordsOf['zh-CN'];

  it('loses nothing typed, right or wrong, ticked or not', async () => {
    const { user, goTo } = renderWizard('activity');
    await user.type(textbox(questions.txPerDay.label), '三四笔');
    await user.type(textbox(questions.loginDays.label), '20');
    await user.click(group(questions.loginDays.label).getByRole('checkbox', { name: /不知道/ }));
    await user.click(screen.getByRole('button', { name: '上一步' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('你和你的账户');
    goTo('activity');
    expect(textbox(questions.txPerDay.label).value).toBe('三四笔');
    const days = textbox(questions.loginDays.label);
    expect(days.value).toBe('20');
    expect(days.dataset['setAside']).toBe('');
  });

  it('gives the focus to the heading of each new screen, but not to that of the first', async () => {
    const { goTo } = renderWizard('account');
    expect(document.activeElement).toBe(document.body);
    goTo('activity');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('works the same when every effect is run twice', async () => {
    const { user, view, next, state } = renderWizard('score', { strict: true });
    const field = textbox(questions.score.label);
    expect(document.activeElement).toBe(document.body);
    await user.type(field, '680');
    expect(document.activeElement).toBe(field);
    await next();
    await waitFor(() => expect(view()).toBe('account'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(state().given).toEqual({ score: 680 });
  });

  it('has no way back on the first screen', () => {
    renderWizard('score');
    expect(screen.queryByRole('button', { name: '上一步' })).toBeNull();
  });

  it('tells the step in words and marks it in the list', () => {
    renderWizard('activity');
    const progress = within(screen.getByRole('navigation', { name: '进度' }));
    expect(progress.getByText('第 3 步，共 6 步')).toBeDefined();
    const current = progress.getAllByRole('listitem').filter((item) => item.ariaCurrent === 'step');
    expect(current.map((item) => item.textContent)).toEqual(['活跃度']);
  });

  it('of the limit factors goes back to the result', async () => {
    const { user, next, view } = renderWizard('factors', {
      returning: { to: 'result' },
    });
    await user.click(radio('每天'));
    await next();
    await waitFor(() => expect(view()).toBe('result'));
  });
});

describe('what stood in a field before the page was ready', () => {
  it('counts when going on, though nothing more was typed', async () => {
    const typed = { score: { ...blankEntry, text: '680分' } };
    const { next, view, state } = renderWizard('score', {
      state: { given: {}, entries: typed, on: today },
    });
    expect(textbox(wordsOf['zh-CN'].questions.score.label).value).toBe('680分');
    await next();
    await waitFor(() => expect(view()).toBe('account'));
    expect(state()).toMatchObject({ given: { score: 680 }, entries: typed });
  });
});

describe('answers that come from elsewhere while a screen stands', () => {
  const { questions } = wordsOf['zh-CN'];

  it('replace what stands in the fields when a link is opened', async () => {
    const { user, dispatch, state } = renderWizard('account');
    await user.click(radio('没满'));
    dispatch({ type: 'replace', given: { adult: 'yes', cardMonths: 8 }, on: today });
    expect(radio('满了').checked).toBe(true);
    expect(textbox(questions.cardMonths.label).value).toBe('8');
    await user.click(group(questions.student.label).getByRole('radio', { name: '是' }));
    expect(state().given).toEqual({ adult: 'yes', student: 'yes', cardMonths: 8 });
  });

  it('empty the fields when everything is started over', async () => {
    const { user, dispatch, next } = renderWizard('score');
    const field = textbox(questions.score.label);
    await user.type(field, 'x');
    await next();
    await screen.findByRole('alert');
    dispatch({ type: 'restart', today });
    expect(field.value).toBe('');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.type(field, '700');
    expect(field.value).toBe('700');
  });

  it('show the amount that was changed beside the cost', () => {
    const { dispatch } = renderWizard('purchase', { given: { amount: toFen(600_000) } });
    dispatch({ type: 'set', answers: { amount: toFen(800_000) }, today });
    expect(textbox(questions.amount.label).value).toBe('8000');
  });

  it('have their months counted up to today before anything else is changed', async () => {
    const given: GivenAnswers = { adult: 'yes', cardMonths: 4 };
    const on = toCalendarDate('2026-01-15');
    const { user, state } = renderWizard('account', {
      state: { given, entries: { cardMonths: { ...blankEntry, text: '4个月' } }, on },
    });
    expect(textbox(questions.cardMonths.label).value).toBe('9');
    await user.click(group(questions.realName.label).getByRole('radio', { name: '实名了' }));
    expect(state()).toMatchObject({
      given: { adult: 'yes', realName: 'yes', cardMonths: 9 },
      on: today,
    });
  });
});

describe('every question', () => {
  const fullyAsked = [
    ['score', {}, ['score']],
    ['account', {}, ['adult', 'student', 'realName', 'cardMonths', 'profile', 'bankType']],
    ['activity', {}, ['txPerDay', 'loginDays', 'payPerDay']],
    [
      'credit',
      { defaultMonths: 6, pastOverdues: 2 },
      ['overdue', 'hadDefault', 'defaultMonths', 'defaultSettled', 'pastOverdues', 'pastSettled'],
    ],
    ['purchase', { need: 'purchase' }, ['need', 'scene', 'cashier', 'amount']],
    ['purchase', { need: 'cash' }, ['weilidai']],
    ['factors', {}, ['assets', 'swing', 'social', 'device']],
  ] as const satisfies readonly (readonly [StepId, GivenAnswers, readonly QuestionName[]])[];

  it('is on one of the screens tried here', () => {
    const names = Object.values(questionsByStep).flatMap((screen) => screen.names);
    const tried = fullyAsked.flatMap(([, , each]): readonly string[] => each);
    expect([...tried].sort()).toEqual([...names].sort());
  });

  it.each(
    locales.flatMap((locale) =>
      fullyAsked.map(([step, given, names]) => [locale, step, names, given] as const),
    ),
  )('can be answered with “not sure”, in %s: %s, %j', async (locale, step, names, given) => {
    const { user, state, container } = renderWizard(step, { locale, given });
    // From the last to the first: what depends on another one stands below it.
    for (const name of names.toReversed()) {
      const field = container.querySelector(`#${name}`)?.closest<HTMLElement>('.field');
      if (!field) throw new Error(`${name} is not asked`);
      const isUnsure = locale === 'en' ? /^Not sure/ : /^不知道/;
      const control = [
        ...within(field).queryAllByRole('radio', { name: isUnsure }),
        ...within(field).queryAllByRole('checkbox', { name: isUnsure }),
      ];
      expect(control, name).toHaveLength(1);
      for (const each of control) await user.click(each);
      const answered = name === 'hadDefault' ? 'defaultMonths' : name;
      expect(state().given[answered], name).toBe('unknown');
    }
  });
});

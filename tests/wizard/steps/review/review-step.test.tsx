import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../../src/domain/calendar/calendar';
import { toFen } from '../../../../src/domain/money/money';
import type { QuestionName } from '../../../../src/messages/messages';
import { findAxeFaults } from '../../../support/axe';
import { renderWizard, wordsOf } from '../../../support/render';

const words = wordsOf['zh-CN'];
const named = (question: QuestionName) => words.questions[question].name;

const whole: GivenAnswers = {
  score: 680,
  adult: 'yes',
  student: 'no',
  realName: 'yes',
  cardMonths: 'none',
  txPerDay: 2.8,
  loginDays: 'unknown',
  overdue: 'no',
  defaultMonths: 3,
  defaultSettled: 'yes',
  need: 'purchase',
  scene: 'offline',
  cashier: 'no',
  amount: toFen(1_234_550),
};

/** The list as it is read: question names and answers, without the buttons. */
function rows(): readonly (readonly [string, string])[] {
  return screen.getAllByRole('term').map((term) => {
    const [answer] = within(term.parentElement ?? term).getAllByRole('definition');
    return [term.textContent ?? '', answer?.textContent ?? ''];
  });
}

describe('the list of answers', () => {
  it('states each number for programs, too, exactly', () => {
    const { container } = renderWizard('review', { given: whole });
    expect([...container.querySelectorAll('data')].map(({ value }) => value)).toEqual([
      '680',
      '2.8',
      '3',
      '12345.5',
    ]);
  });

  it('shows every answer with its unit, "not sure" and "none" among them', () => {
    renderWizard('review', { given: whole });
    expect(rows()).toEqual([
      [named('score'), '680 分'],
      [named('adult'), '满 18 岁'],
      [named('student'), '不是学生'],
      [named('realName'), '已实名'],
      [named('cardMonths'), '没绑自己的卡'],
      [named('profile'), '选答，没填'],
      [named('bankType'), '选答，没填'],
      [named('txPerDay'), '2.8 笔'],
      [named('loginDays'), '不知道'],
      [named('payPerDay'), '选答，没填'],
      [named('overdue'), '没有逾期'],
      [named('hadDefault'), '有过严重违约'],
      [named('defaultMonths'), '3 个月前'],
      [named('defaultSettled'), '已还清'],
      [named('pastOverdues'), '选答，没填'],
      [named('need'), '买大件'],
      [named('scene'), '线下商店'],
      [named('cashier'), '没有分期'],
      [named('amount'), '12,345.5 元'],
    ]);
    expect(screen.getByText('主要问题都看过了；1 题不知道，结果里会教你去哪查。')).toBeDefined();
  });

  it('says in English what was answered, not yes or no to a question that is not there', () => {
    renderWizard('review', { given: whole, locale: 'en' });
    expect(rows()).toEqual(
      expect.arrayContaining([
        ['Age', '18 or over'],
        ['Student', 'Not a student'],
        ['Overdue status', 'Nothing overdue'],
        ['Default history', 'A serious default'],
        ['Checkout offer', 'No installments'],
      ]),
    );
    const said = rows().map(([, answer]) => answer);
    expect(said.filter((answer) => /^(yes|no)(,|$)/i.test(answer))).toEqual([]);
  });

  it.each([
    ['zh-CN', '支付分'],
    ['en', 'Pay Score'],
  ] as const)('shows no title over one answer of the same name, in %s', (locale, hidden) => {
    renderWizard('review', { given: whole, locale });
    const titles = screen.getAllByRole('heading', { level: 2 });
    const unseen = titles.filter(({ className }) => className === 'visually-hidden');
    expect(unseen.map(({ textContent }) => textContent)).toEqual([hidden]);
    const first = titles.map((title) => title.nextElementSibling?.querySelector('dt')?.textContent);
    expect(titles.filter((title, k) => title.textContent === first[k])).toEqual(unseen);
  });

  it('never shows a number that just fails as one that passes', () => {
    renderWizard('review', { given: { ...whole, txPerDay: 2.999 } });
    expect(rows()).toContainEqual([named('txPerDay'), '2.999 笔']);
  });

  it('is complete in English too, and has nothing axe would fault', async () => {
    const { container } = renderWizard('review', { given: whole, locale: 'en' });
    expect(rows()).toHaveLength(19);
    expect(rows()).toContainEqual(['Amount', '12,345.5 yuan']);
    expect(rows()).toContainEqual(['Profile', 'Optional, blank']);
    expect(rows().flat()).not.toContain('');
    expect(await findAxeFaults(container)).toEqual([]);
  });

  it('counts the main questions that are open, and those alone', () => {
    const { defaultSettled: _settled, scene: _scene, ...given } = whole;
    renderWizard('review', { given });
    expect(rows()).toContainEqual([named('scene'), '没填']);
    expect(screen.getByText('还有 2 题没填，不影响看结果；结果里会教你去哪查。')).toBeDefined();
  });

  it.each([
    ['zh-CN', '主要问题都看过了；2 题不知道，结果里会教你去哪查。'],
    ['en', 'You have seen all main questions; 2 marked Not sure. The results show where to look.'],
  ] as const)(
    'does not take "not sure" for an answer to a main question, in %s',
    (locale, said) => {
      const given = { ...whole, overdue: 'unknown', bankType: 'unknown' } as const;
      renderWizard('review', { given, locale });
      expect(screen.getByText(said)).toBeDefined();
    },
  );

  it('says so where every main question has an answer', () => {
    renderWizard('review', { given: { ...whole, loginDays: 30 } });
    expect(screen.getByText('主要问题都答了。')).toBeDefined();
  });

  it('leaves out what is no longer asked', () => {
    renderWizard('review', { given: { ...whole, need: 'daily', defaultMonths: 'none' } });
    const names = rows().map(([name]) => name);
    expect(names).not.toContain(named('scene'));
    expect(names).not.toContain(named('defaultSettled'));
    expect(rows()).toContainEqual([named('hadDefault'), '没有严重违约']);
  });

  it('shows what was answered beside the result, too', () => {
    const given: GivenAnswers = {
      ...whole,
      promos: ['ecommerce', 'invited'],
      income: toFen(900_000),
      fenfu: 'no',
      terms: 12,
      swing: 40,
      social: 4,
      device: 'unknown',
    };
    renderWizard('review', { given });
    expect(rows().slice(19)).toEqual([
      [named('promos'), '电商大促（3 期）、受邀用户（12 期）'],
      [named('income'), '9,000 元'],
      [named('fenfu'), '看不到'],
      [named('swing'), '40%'],
      [named('social'), '每天'],
      [named('device'), '不知道'],
      [named('terms'), '12'],
    ]);
    expect(screen.getByRole('heading', { name: '另外填过的' })).toBeDefined();
  });

  it('says of promotions that none was seen, not that no card is bound', () => {
    renderWizard('review', { given: { ...whole, promos: [] } });
    expect(rows().slice(19)).toEqual([[named('promos'), '都没看到']]);
  });

  it('leads to where such an answer is asked: its screen, or beside the cost', async () => {
    const { user, view } = renderWizard('review', {
      given: { ...whole, swing: 40, income: toFen(900_000) },
    });
    await user.click(screen.getByRole('button', { name: '改花销波动' }));
    expect(view()).toBe('factors');
    await user.click(screen.getByRole('button', { name: '不答了' }));
    await user.click(screen.getByRole('button', { name: '改月收入' }));
    expect(view()).toBe('costs');
  });

  it('is short for someone under 18, and says why', () => {
    const { amount: _amount, ...given } = whole;
    renderWizard('review', { given: { ...given, adult: 'no' } });
    expect(rows()).toEqual([
      [named('score'), '680 分'],
      [named('adult'), '未满 18 岁'],
    ]);
    expect(screen.getByText('未满 18 岁就不用往下答了，可以直接看结果。')).toBeDefined();
  });

  it('shows under 18, too, what the result still goes by, with a way to change it', async () => {
    const given: GivenAnswers = { ...whole, adult: 'no', promos: [], terms: 12, device: 'yes' };
    const { user, view } = renderWizard('review', { given });
    expect(rows().slice(2)).toEqual([
      [named('amount'), '12,345.5 元'],
      [named('promos'), '都没看到'],
      [named('device'), '一直用同一部'],
      [named('terms'), '12'],
    ]);
    await user.click(screen.getByRole('button', { name: '改分期金额' }));
    expect(view()).toBe('purchase');
    expect(document.activeElement).toBe(document.getElementById('amount'));
    await user.click(screen.getByRole('button', { name: '改好了，回去核对' }));
    await waitFor(() => expect(view()).toBe('review'));
  });

  it('shows months counted up to today', () => {
    renderWizard('review', {
      state: {
        given: { ...whole, cardMonths: 4 },
        entries: {},
        on: toCalendarDate('2026-02-15'),
      },
    });
    expect(rows()).toContainEqual([named('cardMonths'), '8 个月']);
    expect(rows()).toContainEqual([named('defaultMonths'), '7 个月前']);
  });
});

describe('changing an answer', () => {
  it('opens its screen at its field, and comes back here', async () => {
    const { user, next, view, state } = renderWizard('review', { given: whole });
    await user.click(
      screen.getByRole('button', { name: words.review.changeName(named('overdue')) }),
    );
    expect(view()).toBe('credit');
    // The chosen option, not the first one.
    const chosen = document.querySelector('[name="overdue.text"]:checked');
    expect(document.activeElement).toBe(chosen);
    const [yes] = screen.getAllByRole('radio', { name: '有' });
    if (yes) await user.click(yes);
    await user.click(screen.getByRole('button', { name: '改好了，回去核对' }));
    await waitFor(() => expect(view()).toBe('review'));
    expect(state().given.overdue).toBe('yes');
    expect(rows()).toContainEqual([named('overdue'), '有逾期没还']);
    await next();
    expect(view()).toBe('result');
  });

  it('opens the folded part its field is in', async () => {
    const { user } = renderWizard('review', { given: whole });
    await user.click(
      screen.getByRole('button', { name: words.review.changeName(named('payPerDay')) }),
    );
    const field = document.getElementById('payPerDay');
    expect(document.activeElement).toBe(field);
    expect(field?.closest('details')?.open).toBe(true);
  });

  it('of the score stays at the heading, which is the question', async () => {
    const { user } = renderWizard('review', { given: whole });
    await user.click(screen.getByRole('button', { name: words.review.changeName(named('score')) }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('may be left without a change', async () => {
    const { user, view, state } = renderWizard('review', { given: whole });
    await user.click(screen.getByRole('button', { name: words.review.changeName(named('need')) }));
    expect(view()).toBe('purchase');
    await user.click(screen.getByRole('button', { name: '上一步' }));
    expect(view()).toBe('review');
    expect(state().given).toEqual(whole);
  });
});

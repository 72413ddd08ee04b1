import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RulesSection } from '../../src/result/rules-section';
import { figureIn, marked, marksOf, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { sixPeople } from '../support/six-people';

const rules = partRenderer((page) => <RulesSection page={page} />);

/** The folded part with this summary. */
function folded(summary: RegExp): HTMLDetailsElement {
  const details = screen.getByText(summary).closest('details');
  if (details === null) throw new Error(`${summary} folds nothing`);
  return details;
}

describe('the rules that fail', () => {
  it('stand in the order of the plan, what is owed first', () => {
    const { container, page } = rules(
      sixPeople.meets
        .replace('score=720', 'score=570')
        .replace('cardMonths=30', 'cardMonths=4')
        .replace('overdue=no', 'overdue=yes'),
    );
    const fix = marksOf(container.querySelector('#fix') ?? container, 'data-rule');
    expect(fix).toEqual(['no-current-overdue', 'pay-score', 'card-age']);
    expect(page().assessment.plan.steps.map(({ id }) => id)).toEqual([
      ...fix,
      'look-again',
      'look-again',
    ]);
  });
});

describe('a rule that fails', () => {
  it('says threshold, own value, distance, remedy, time, cost, source and grade', () => {
    const { container } = rules(sixPeople['card too new']);
    const card = within(theMarked(container, 'data-rule', 'card-age'));
    expect(card.getByText('绑卡 4 个月，差 2 个月')).toBeDefined();
    const facts = card.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts).toEqual([
      '本人卡绑满 6 个月',
      '卡别解绑，等到 2027年1月22日就行。',
      '到 2027年1月22日',
      '0 元',
    ]);
    expect(card.getByText('据文章·非官方')).toBeDefined();
    expect(theMarked(container, 'data-rule', 'card-age').textContent).toMatch(
      /一、开通资格核心要求.*2026年11月22日核对/,
    );
    expect(figureIn(theMarked(container, 'data-rule', 'card-age'), 'own')).toBe(4);
    expect(figureIn(theMarked(container, 'data-rule', 'card-age'), 'threshold')).toBe(6);
    expect(container.querySelector('[data-rule="card-age"] time')?.getAttribute('datetime')).toBe(
      '2027-01-22',
    );
  });

  it('says the same in English', () => {
    const { container } = rules(sixPeople['card too new'], 'en');
    const card = within(theMarked(container, 'data-rule', 'card-age'));
    expect(card.getByText('Card linked 4 months, 2 months short')).toBeDefined();
    expect(card.getByText('Your own card, linked for 6 months')).toBeDefined();
    expect(card.getByText('On January 22, 2027')).toBeDefined();
    expect(card.getByText('Article, unofficial')).toBeDefined();
  });

  it.each([
    ['zh-CN', '每天交易 2.999 笔，差 0.001 笔', '还差 0.001 笔'],
    ['en', '2.999 transactions a day, 0.001 short', '0.001 more a day'],
  ] as const)('by a hair does not look met, in %s', (locale, line, distance) => {
    const { container } = rules('adult=yes&txPerDay=2.999', locale);
    const card = theMarked(container, 'data-rule', 'daily-transactions');
    expect(within(card).getByText(line)).toBeDefined();
    const advice = theMarked(container, 'data-advice-for', 'meets');
    expect(within(advice).getByText(new RegExp(`^${distance}`))).toBeDefined();
  });

  it('leads to the question it hangs on', async () => {
    const { user, went } = rules('defaultMonths=2&defaultSettled=yes&cardMonths=4');
    await user.click(screen.getByRole('button', { name: '改答案：绑卡时间' }));
    await user.click(screen.getByRole('button', { name: '改答案：违约记录' }));
    expect(went).toEqual(['change cardMonths', 'change hadDefault']);
  });

  it.each([
    ['an overdue debt', 'overdue=yes', 'no-current-overdue', '只还欠款'],
    ['an unsettled default', 'defaultMonths=2', 'no-recent-default', '只还欠款'],
    ['a settled one', 'defaultMonths=2&defaultSettled=yes', 'no-recent-default', '0 元'],
    ['unpaid past debts', 'pastOverdues=1&pastSettled=no', 'premium-history', '只还欠款'],
    ['too many paid ones', 'pastOverdues=3&pastSettled=yes', 'premium-history', '0 元'],
    ['too few points', 'score=570', 'pay-score', '0 元'],
  ])('costs what is owed and nothing else: %s', (_, parameters, id, cost) => {
    const { container } = rules(parameters);
    const facts = within(theMarked(container, 'data-rule', id)).getAllByRole('definition');
    expect(facts.at(-1)?.textContent).toBe(cost);
  });

  it.each([
    ['zh-CN', '今天就找放款方商量怎么还', '到期前'],
    ['en', 'Call the lender today', 'before it’s due'],
  ] as const)(
    'does not speak of a default as if it were still to come, in %s',
    (locale, now, then) => {
      const { container } = rules('overdue=yes&defaultMonths=1&defaultSettled=no', locale);
      const card = theMarked(container, 'data-rule', 'no-recent-default');
      expect(card.textContent).toContain(now);
      expect(card.textContent).not.toContain(then);
    },
  );

  it.each([
    ['score=570', '办法同“支付分”。'],
    ['score=620', /^先享后付按时结清/],
  ])('does not say again what helps Pay Score: %s', (parameters, remedy) => {
    const { container } = rules(parameters);
    const card = theMarked(container, 'data-rule', 'pay-score-some-scenes');
    expect(within(card).getByText(remedy)).toBeDefined();
  });

  it('comes with a word against borrowing only where a debt is in play', () => {
    const against = '别借钱养信用。';
    rules('overdue=yes');
    expect(screen.getByText(against)).toBeDefined();
    rules('score=570');
    expect(screen.getAllByText(against)).toHaveLength(1);
  });
});

describe('a bank whose cards may be refused', () => {
  it.each([
    ['zh-CN', '4', '可以再加一张全国性银行的卡，老卡别解绑，不然绑卡时间要从头算。'],
    ['zh-CN', 'none', '绑卡的时候，选一张全国性银行的。'],
    ['en', 'none', 'When you link a card, choose a national bank’s.'],
  ] as const)(
    'is no reason to keep a card that is not there, in %s: %s',
    (locale, months, text) => {
      const { container } = rules(`cardMonths=${months}&bankType=cityOrRural`, locale);
      const card = within(theMarked(container, 'data-rule', 'card-bank'));
      expect(card.getByText(text)).toBeDefined();
    },
  );
});

describe('a rule that is unknown', () => {
  it.each([
    ['zh-CN', '支付分没填', '微信里点“我 → 服务 → 钱包 → 支付分”，第一屏就是', '去填支付分'],
    ['en', 'Pay Score not answered', /^In WeChat: 我 → 服务 → 钱包 → 支付分/, 'Answer Pay Score'],
  ] as const)('says where to look, and leads there, in %s', async (locale, text, where, button) => {
    const { container, user, went } = rules('adult=yes', locale);
    const card = within(theMarked(container, 'data-rule', 'pay-score'));
    expect(card.getByText(text)).toBeDefined();
    expect(card.getByText(where)).toBeDefined();
    await user.click(card.getByRole('button', { name: button }));
    expect(went).toEqual(['change score']);
  });

  it.each([
    ['zh-CN', 'defaultMonths=7', 'no-recent-default', '违约还款没填', '去填违约还款'],
    [
      'en',
      'pastOverdues=2',
      'premium-history',
      'Repayment of late payments not answered',
      'Answer Repayment of late payments',
    ],
  ] as const)(
    'names the answer that is missing of two, and leads to it, in %s',
    async (locale, answers, rule, text, button) => {
      const { container, user, went } = rules(answers, locale);
      const card = within(theMarked(container, 'data-rule', rule));
      expect(card.getByText(text)).toBeDefined();
      await user.click(card.getByRole('button', { name: button, hidden: true }));
      expect(went).toEqual([
        answers.startsWith('past') ? 'change pastSettled' : 'change defaultSettled',
      ]);
    },
  );

  it.each([
    ['zh-CN', ['支付分没填', '部分场景的支付分没填', '优质标准的支付分没填']],
    [
      'en',
      [
        'Pay Score not answered',
        'Pay Score in some places not answered',
        'Pay Score for premium not answered',
      ],
    ],
  ] as const)('goes by its own name where others wait for the same answer, in %s', (...of) => {
    const [locale, texts] = of;
    const { container } = rules('adult=yes', locale);
    const said = ['pay-score', 'pay-score-some-scenes', 'premium-score'].map(
      (id) => theMarked(container, 'data-rule', id).querySelector('.status-mark')?.textContent,
    );
    expect(said.map((text) => text?.replace(/^\?/, ''))).toEqual(texts);
  });

  it.each([
    ['zh-CN', '菜单名可能随版本变。'],
    ['en', 'Menu names may change between versions.'],
  ] as const)('comes with a word on WeChat’s menus, once, in %s', (locale, text) => {
    rules('score=640', locale);
    expect(screen.getAllByText(text)).toHaveLength(1);
    cleanup();
    rules(sixPeople.meets.replace('overdue=no', 'overdue=unknown'), locale);
    expect(screen.queryByText(text)).toBeNull();
  });

  it('names no place where there is none', () => {
    const { container } = rules('score=640');
    const card = within(theMarked(container, 'data-rule', 'adult'));
    expect(card.queryByText('在哪看')).toBeNull();
    expect(card.getByText('年龄没填')).toBeDefined();
  });
});

describe('someone under age', () => {
  it('is asked for nothing more, though every rule stands in the document', () => {
    const { container } = rules('adult=no&score=620');
    expect(marksOf(container, 'data-status').filter((status) => status === 'unknown')).not.toEqual(
      [],
    );
    expect(theMarked(container, 'data-rule', 'real-name').closest('details')?.open).toBe(false);
    expect(screen.queryByRole('heading', { name: '没填的：6 条' })).toBeNull();
    expect(screen.queryByText('去填')).toBeNull();
    expect(folded(/^可能有影响，不是硬性要求/).open).toBe(false);
  });

  it('hears of what is not read any more that it was not needed, whatever was answered', () => {
    rules('adult=no&score=620&realName=yes');
    const unused = folded(/^没用到的：6 条$/);
    expect(within(unused).getByText('实名')).toBeDefined();
    expect(within(unused).getByText('微信已实名')).toBeDefined();
    expect(within(unused).getAllByText('据文章·非官方')).toHaveLength(6);
    expect(within(unused).queryByText(/没填|在哪看/)).toBeNull();
  });
});

describe('the groups', () => {
  it('are failing first, then unknown, then what is folded', () => {
    const { container } = rules('score=570&txPerDay=6');
    expect(screen.getByRole('heading', { name: '先解决：1 条' })).toBeDefined();
    expect(screen.getByRole('heading', { name: '没填的：6 条' })).toBeDefined();
    const statuses = marked(container, 'data-rule')
      .filter((rule) => rule.closest('details') === null)
      .map(({ dataset }) => dataset['status']);
    expect(statuses).toEqual(['fail', ...Array.from({ length: 6 }, () => 'unknown')]);
  });

  it('have no empty part', () => {
    rules(sixPeople.meets);
    expect(screen.queryByRole('heading', { name: /先解决|没填的/ })).toBeNull();
    expect(folded(/^已符合：8 条$/).open).toBe(false);
  });

  it('count as met what the headline counts, and fold what merely helps by itself', () => {
    const { page } = rules(sixPeople.meets);
    const met = marksOf(folded(/^已符合/), 'data-rule');
    expect(met).toHaveLength(page().assessment.counts.met);
    const advisory = folded(/^可能有影响，不是硬性要求：4 条$/);
    expect(advisory.open).toBe(false);
    expect(new Set(marksOf(advisory, 'data-status'))).toEqual(new Set(['pass']));
  });

  it('fold what is advisory, open where it fails', () => {
    rules(sixPeople.meets.replace('profile=yes', 'profile=no'));
    const advisory = folded(/^可能有影响，不是硬性要求：4 条$/);
    expect(advisory.open).toBe(true);
    expect(marksOf(advisory, 'data-rule')[0]).toBe('profile-complete');
    expect(marksOf(advisory, 'data-status')).toEqual(['fail', 'pass', 'pass', 'pass']);
  });

  it('fold what is advisory and merely unknown', () => {
    rules('score=660', 'en');
    const advisory = folded(/^May matter, not required: 4 conditions$/);
    expect(advisory.open).toBe(false);
    expect(marksOf(advisory, 'data-status')).toEqual(['unknown', 'unknown', 'unknown', 'pass']);
  });

  it.each([
    ['yes', sixPeople.meets.replace('score=720', 'score=750'), '优质标准（选看）：也达到了'],
    ['no', sixPeople.meets, '优质标准（选看）：还没到'],
    ['unknown', 'score=750', '优质标准（选看）：还不能判断'],
  ])('keep the premium tests apart: %s', (premium, parameters, summary) => {
    const { container } = rules(parameters);
    const part = theMarked(container, 'data-premium');
    expect(part.dataset['premium']).toBe(premium);
    expect(within(part).getByText(summary)).toBeDefined();
    expect(marksOf(part, 'data-rule')).toHaveLength(3);
  });
});

import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Terms } from '../../src/domain/answers/answers';
import { chosenRow } from '../../src/domain/cost/cost';
import { CostWeigh } from '../../src/result/cost-weigh';
import type { ResultActions } from '../../src/result/result-context';
import { figureIn, marked, marksOf, theMarked } from '../support/page-marks';
import { renderResult } from '../support/render-result';
import { givenIn } from '../support/six-people';

function weigh(
  parameters: string,
  terms: Terms,
  locale: 'zh-CN' | 'en' = 'zh-CN',
  actions: Partial<ResultActions> = {},
) {
  return renderResult(givenIn(parameters), {
    locale,
    actions,
    part: (page) => {
      const row = chosenRow(page.assessment.cost, terms);
      return row && <CostWeigh page={page} row={row} />;
    },
  });
}
const advised = (part: ParentNode) => theMarked(part, 'data-advice');
const reasonsIn = (part: ParentNode) =>
  [...(advised(part).parentElement?.querySelectorAll('p') ?? [])]
    .slice(1)
    .map(({ textContent }) => textContent);

const words = {
  over: [
    '年化高于 24% 参照线（监管和司法实践常用的上限）。',
    'The annual rate is above 24%, the ceiling regulators and courts commonly use.',
  ],
  heavy: ['每月还款占收入太多。', 'The payment takes too much of your income.'],
  shorterHeavy: ['期数再短，每月又还得太多。', 'A shorter term would take too much each month.'],
  fee: ['不分期，这些手续费就省下了。', 'Without installments you’d save the fees.'],
  free: ['这个方案不收手续费，按时还就行。', 'This plan charges no fee; just pay on time.'],
} as const;
const headlines = {
  dont: ['这笔先别分', 'Better not to split this one'],
  shorter: ['要分就选更短的', 'If you split it, choose a shorter term'],
  'pay-now-if-you-can': ['能全款就别分', 'If you can, pay in full'],
} as const;

describe('the advice', () => {
  it.each<[string, string, Terms, keyof typeof headlines, readonly (keyof typeof words)[]]>([
    ['above the line, nothing shorter', 'amount=6000', 3, 'dont', ['over']],
    ['above the line, the shorter too', 'amount=6000', 6, 'dont', ['over']],
    ['above the line, the shorter not', 'amount=6000&promos=ecommerce', 6, 'shorter', ['over']],
    [
      'above the line, the shorter too heavy',
      'amount=6000&promos=ecommerce&income=5000',
      6,
      'dont',
      ['over', 'shorterHeavy'],
    ],
    ['too heavy', 'amount=6000&income=1600', 12, 'dont', ['heavy']],
    ['too heavy and above the line', 'amount=6000&income=3000', 3, 'dont', ['heavy', 'over']],
    ['no income at all', 'amount=6000&income=0', 12, 'dont', ['heavy']],
    ['a fee that buys nothing', 'amount=6000', 12, 'pay-now-if-you-can', ['fee']],
    ['tight, with a fee', 'amount=6000&income=2000', 12, 'pay-now-if-you-can', ['fee']],
    ['no fee at all', 'amount=6000&terms=12&fee=0', 12, 'pay-now-if-you-can', ['free']],
  ])('%s', (_, parameters, terms, advice, reasons) => {
    for (const [k, locale] of (['zh-CN', 'en'] as const).entries()) {
      const { container } = weigh(parameters, terms, locale);
      expect(advised(container).dataset['advice']).toBe(advice);
      expect(advised(container).textContent).toBe(headlines[advice][k]);
      expect(reasonsIn(container)).toEqual(reasons.map((reason) => words[reason][k]));
    }
  });

  it('is told as it changes, and is our own choice', async () => {
    const { container, user } = weigh('amount=6000', 12);
    expect(advised(container).closest('[aria-live="polite"]')).not.toBeNull();
    expect(screen.getByText('这些建议是本工具给的，不是官方说法。')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: '每月到手多少？' }), '1500');
    expect(advised(container).dataset['advice']).toBe('dont');
  });
});

describe('the ways to come by it', () => {
  it('stand side by side with what each costs', () => {
    const { container } = weigh('amount=6000', 12);
    expect(marksOf(container, 'data-option')).toEqual([
      'pay-now',
      'save-first',
      'shorter',
      'instalments',
    ]);
    expect(marked(container, 'data-option').map(({ textContent }) => textContent)).toEqual([
      '现在全款多付 0 元现在拿出 6,000 元',
      '先存钱再买多付 0 元每月存 545.46 元，11 个月后买',
      '改分 6 期多付 432 元每月约还 1,072 元，还 6 个月年化（单利） 24.28%比你选的少付 288 元',
      '就分 12 期多付 720 元每月约还 560 元，还 12 个月年化（单利） 21.46%',
    ]);
    const fees = marked(container, 'data-option').map((option) => figureIn(option, 'option-fee'));
    expect(fees).toEqual([0, 0, 432, 720]);
  });

  it('are said in English too', () => {
    const { container } = weigh('amount=6000', 12, 'en');
    expect(marked(container, 'data-option').map(({ textContent }) => textContent)).toEqual([
      'Pay in full nowExtra 0 yuan6,000 yuan now',
      'Save first, buy laterExtra 0 yuanSet aside 545.46 yuan a month, buy in 11 months',
      'Shorter: 6 termsExtra 432 yuanAbout 1,072 yuan a month for 6 monthsAnnual rate (nominal) 24.28%288 yuan less than your plan',
      'Split into 12 termsExtra 720 yuanAbout 560 yuan a month for 12 monthsAnnual rate (nominal) 21.46%',
    ]);
  });

  it('have no shorter term beside the shortest', () => {
    const { container } = weigh('amount=6000', 3);
    expect(marksOf(container, 'data-option')).toEqual(['pay-now', 'save-first', 'instalments']);
  });

  it('leave out paying in full and saving where cash is needed, and say so', () => {
    const { container } = weigh('amount=6000&need=cash', 12);
    expect(marksOf(container, 'data-option')).toEqual(['shorter', 'instalments']);
    expect(advised(container).textContent).toBe('非用不可再借');
    cleanup();
    expect(advised(weigh('amount=6000&need=cash', 12, 'en').container).textContent).toBe(
      'Borrow only if you must',
    );
  });

  it('claim no saving for a shorter term that costs as much', () => {
    const { container } = weigh('amount=6000&terms=12&fee=0', 12);
    expect(theMarked(container, 'data-option', 'shorter').textContent).not.toContain('少付');
  });
});

describe('the share of the income', () => {
  // 560 yuan a month: from 2,800 yuan down it is 20 %, from 1,600 down 35 %.
  it.each([
    ['2800.01', 'light', '19.9%', '不算重', 'not heavy'],
    ['2800', 'tight', '20%', '有点紧', 'tight'],
    ['1600.01', 'tight', '34.9%', '有点紧', 'tight'],
    ['1600', 'heavy', '35%', '太重了', 'too heavy'],
    ['560', 'heavy', '100%', '太重了', 'too heavy'],
  ])('of %s yuan is %s, never rounded up to a line', (income, level, share, zh, en) => {
    const { container } = weigh(`amount=6000&income=${income}`, 12);
    const burden = theMarked(container, 'data-burden', level);
    expect(burden.querySelector('p')?.textContent).toBe(`每月还款占收入 ${share}：${zh}`);
    const { container: english } = weigh(`amount=6000&income=${income}`, 12, 'en');
    expect(theMarked(english, 'data-burden', level).querySelector('p')?.textContent).toBe(
      `The payment takes ${share} of your income: ${en}`,
    );
  });

  it.each([
    ['zh-CN', '每月还款比收入还多：太重了'],
    ['en', 'The payment is more than your income: too heavy'],
  ] as const)('beyond the whole of it is no percentage any more, in %s', (locale, told) => {
    const { container } = weigh('amount=6000&income=1', 12, locale);
    const burden = theMarked(container, 'data-burden', 'heavy');
    expect(burden.querySelector('p')?.textContent).toBe(told);
    expect(theMarked(burden, 'data-figure', 'burden').getAttribute('value')).toBe('560');
  });

  it('says which lines it goes by, and that they are our assumption', () => {
    const { container } = weigh('amount=6000&income=8000', 12);
    const burden = theMarked(container, 'data-burden', 'light').textContent;
    expect(burden).toContain('占到 20% 算有点紧，占到 35% 算太重。');
    expect(burden).toContain('本工具假设');
  });

  it.each([
    ['zh-CN', '没有收入，就别分期买。'],
    ['en', 'Without income, don’t buy on credit.'],
  ] as const)('needs an income, in %s', (locale, text) => {
    const { container } = weigh('amount=6000&income=0', 12, locale);
    expect(theMarked(container, 'data-burden', 'heavy').querySelector('p')?.textContent).toBe(text);
  });

  it('is not spoken of before the income is told', () => {
    const { container } = weigh('amount=6000', 12);
    expect(marked(container, 'data-burden')).toEqual([]);
  });
});

describe('the question for the lender', () => {
  it.each([
    ['zh-CN', '复制这句话', '年化多少、谁放款、提前还怎么收？'],
    [
      'en',
      'Copy the question',
      'What is the annual rate, who lends, and what does early payoff cost?',
    ],
  ] as const)('can be taken along, in %s', async (locale, button, question) => {
    const copy = vi.fn(async (_: string) => true);
    const { user } = weigh('amount=6000', 12, locale, { copy });
    expect(screen.getByText(question)).toBeDefined();
    await user.click(screen.getByRole('button', { name: button }));
    expect(copy.mock.calls).toEqual([[question]]);
  });
});

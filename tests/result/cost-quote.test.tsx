import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CostQuote } from '../../src/result/cost-quote';
import { marked, theMarked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { givenIn } from '../support/six-people';

const quote = partRenderer((page) => <CostQuote page={page} />);
const textbox = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const kindOf = (page: ReturnType<typeof quote>) => page.page().assessment.cost.quote.kind;

describe('the own quote', () => {
  it('is folded until there is one, then open', () => {
    quote('amount=6000');
    expect(screen.getByText('填我的报价').closest('details')?.open).toBe(false);
    quote('amount=6000&terms=3&fee=1.2');
    expect(screen.getAllByText('填我的报价')[1]?.closest('details')?.open).toBe(true);
  });

  it.each([
    ['zh-CN', '分几期？', '付款页写的是'],
    ['en', 'How many terms?', 'The checkout shows'],
  ] as const)('says what its switches ask for, in %s', (locale, terms, kind) => {
    quote('amount=6000', locale);
    expect(screen.getByText(terms)).toBeDefined();
    expect(screen.getByText(kind)).toBeDefined();
    for (const name of [terms, kind]) {
      expect(screen.getByRole('radiogroup', { name, hidden: true })).toBeDefined();
    }
  });

  it('is entered as a fee with its terms', async () => {
    const drawn = quote('amount=6000');
    await drawn.user.type(textbox('每期费率'), '1.2');
    expect(kindOf(drawn)).toBe('needs-terms');
    expect(screen.getByText('再选一下分几期。')).toBeDefined();
    await drawn.user.click(radio('3 期'));
    expect(kindOf(drawn)).toBe('priced');
    expect(screen.queryByText('再选一下分几期。')).toBeNull();
    expect(drawn.given()).toEqual({ amount: 600_000, fee: 12_000, terms: 3 });
  });

  it('is read with all its decimals', async () => {
    const { user, given } = quote('amount=6000&terms=3');
    await user.type(textbox('每期费率'), '０.５４５％');
    expect(screen.getByText('读作 0.545%')).toBeDefined();
    expect(given().fee).toBe(5450);
  });

  it('is one of three: another kind clears the one before', async () => {
    const { user, given } = quote('amount=6000&terms=12&fee=1.2');
    await user.click(radio('每期还款'));
    expect(given()).toEqual({ amount: 600_000, terms: 12 });
    await user.type(textbox('每期还多少'), '545.5');
    expect(given().perTerm).toBe(54_550);
    await user.click(radio('还款总额'));
    expect(given().perTerm).toBeUndefined();
    expect(textbox('一共还多少').value).toBe('');
    await user.type(textbox('一共还多少'), '6,270元');
    expect(given()).toEqual({ amount: 600_000, terms: 12, total: 627_000 });
    await user.click(radio('每期费率'));
    expect(textbox('每期费率').value).toBe('');
  });

  it.each([
    ['terms are missing', 'fee=1.2', '再选一下分几期。', 'Choose the number of terms too.'],
    [
      'the amount is missing',
      'terms=3&total=6270',
      '再填一下分期金额，才能算这个报价。',
      'Enter the amount too, so the quote can be worked out.',
    ],
    [
      'it repays too little',
      'amount=6000&terms=3&total=5999.99',
      '这样还不够本金，再核对一下。',
      'That repays less than you borrow; please check it.',
    ],
  ])('says so where %s', (_, parameters, zh, en) => {
    quote(parameters);
    expect(screen.getByText(zh)).toBeDefined();
    quote(parameters, 'en');
    expect(screen.getByText(en)).toBeDefined();
  });

  it.each(['amount=6000', 'amount=6000&terms=3&total=6270', 'amount=6000&terms=3'])(
    'has nothing to say about: %s',
    (parameters) => {
      const { container } = quote(parameters);
      expect(container.querySelector('.field-error')).toBeNull();
    },
  );

  it('of 12 % a term is asked back, and one press makes it 1.2 %', async () => {
    const drawn = quote('amount=6000&terms=3');
    const { user, given } = drawn;
    await user.type(textbox('每期费率'), '12');
    expect(screen.getByText('一期 12% 偏高，是 1.2% 吗？')).toBeDefined();
    // Nor is it priced at the 1 % it begins with.
    expect(given()).toEqual({ amount: 600_000, terms: 3 });
    expect(kindOf(drawn)).toBe('none');
    await user.click(screen.getByRole('button', { name: '改成 1.2%' }));
    expect(given().fee).toBe(12_000);
    expect(screen.queryByText(/偏高/)).toBeNull();
  });

  it('is cleared with what stands in its field', async () => {
    const { user, given } = quote('amount=6000&terms=3&fee=1.2');
    await user.click(screen.getByRole('button', { name: '清除报价' }));
    expect(given()).toEqual({ amount: 600_000 });
    expect(textbox('每期费率').value).toBe('');
    expect(document.activeElement).toBe(textbox('每期费率'));
    expect(radio('3 期').checked).toBe(false);
    expect(screen.queryByRole('button', { name: '清除报价' })).toBeNull();
  });

  it('shows its own kind, also that of a link opened meanwhile', () => {
    const { dispatch, page } = quote('amount=6000&terms=3&total=6270');
    expect(radio('还款总额').checked).toBe(true);
    const on = page().assessment.today;
    dispatch({ type: 'replace', given: givenIn('amount=6000&terms=6&perTerm=1072'), on });
    expect(radio('每期还款').checked).toBe(true);
    expect(textbox('每期还多少').value).toBe('1072');
    expect(radio('6 期').checked).toBe(true);
  });

  it('keeps its kind while a wrong text stands in its field', async () => {
    const { user } = quote('amount=6000&terms=3&total=6270');
    await user.type(textbox('一共还多少'), 'x');
    expect(radio('还款总额').checked).toBe(true);
    expect(textbox('一共还多少').value).toBe('6270x');
    expect(screen.getByText(/没看懂“6270x”/)).toBeDefined();
  });

  it('has two named groups to choose in', () => {
    quote('amount=6000', 'en');
    const terms = screen.getByRole('radiogroup', { name: 'How many terms?' });
    expect(within(terms).getAllByRole('radio')).toHaveLength(4);
    const kinds = screen.getByRole('radiogroup', { name: 'The checkout shows' });
    expect(within(kinds).getAllByRole('radio')).toHaveLength(3);
  });
});

/** The quote's own row: fee and nominal rate in per cent. */
function pricedAs(page: ReturnType<typeof quote>) {
  const { quote: outcome } = page.page().assessment.cost;
  if (outcome.kind !== 'priced') return outcome.kind;
  const { feeTotal, nominal, payments } = outcome.row;
  const percent = (nominal * 100).toFixed(2);
  return `${feeTotal} fen, ${percent} %, last ${payments.at(-1)?.payment}`;
}

describe('the same quote', () => {
  // 10,000 yuan in 3 terms at 1.5 %: 450 yuan in all.
  it.each([
    ['a fee a term', '每期费率', '每期费率', '1.5', '45000 fen, 26.80 %, last 348334'],
    ['a payment a term', '每期还款', '每期还多少', '3483.33', '44999 fen, 26.80 %, last 348333'],
    ['a total', '还款总额', '一共还多少', '10450', '45000 fen, 26.80 %, last 348334'],
  ])('is priced from %s', async (_, kind, field, typed, priced) => {
    const drawn = quote('amount=10000&terms=3');
    await drawn.user.click(radio(kind));
    await drawn.user.type(textbox(field), typed);
    expect(pricedAs(drawn)).toBe(priced);
    expect(screen.getByText('和文章里相同期数的基准价最接近。')).toBeDefined();
  });

  it.each([
    ['fee=1.3', '基准价', 'base price'],
    ['fee=0.9', '优惠价', 'offer price'],
    ['total=10240', '优惠价', 'offer price'],
  ])('is nearest to a row of the article: %s', (parameters, zh, en) => {
    quote(`amount=10000&terms=3&${parameters}`);
    expect(screen.getByText(`和文章里相同期数的${zh}最接近。`)).toBeDefined();
    quote(`amount=10000&terms=3&${parameters}`, 'en');
    expect(screen.getByText(`Nearest to the article’s ${en} for the same terms.`)).toBeDefined();
  });

  it.each(['terms=3&total=9000', 'fee=1.5', 'terms=3&perTerm=40000', 'terms=3&fee=8'])(
    'is near to nothing where it is not priced or in doubt: %s',
    (parameters) => {
      quote(`amount=10000&${parameters}`);
      expect(screen.queryByText(/最接近/)).toBeNull();
    },
  );
});

describe('a quote in doubt', () => {
  it.each([
    [
      'a fee ten times too high',
      'terms=3&fee=8',
      'priced',
      ['这个费率偏高，小数点是不是错了一位？', '改成每期 0.8%'],
      ['That fee is high. Is the decimal point one place off?', 'Change to 0.8% a term'],
      { fee: 8000 },
      '14400 fen, 14.34 %, last 204800',
    ],
    [
      'a fee as a fraction',
      'terms=3&fee=0.008',
      'priced',
      ['这个费率太低，是不是把百分数填成了小数？', '改成每期 0.8%'],
      ['That fee is very low. Is it a fraction instead of per cent?', 'Change to 0.8% a term'],
      { fee: 8000 },
      '14400 fen, 14.34 %, last 204800',
    ],
    [
      'a total entered as the payment, far too much',
      'terms=3&perTerm=6270',
      'priced',
      ['一期就还完本金了，这是不是总共要还的？', '改成一共还 6,270 元'],
      [
        'One term would repay the whole principal. Is this the total?',
        'Change to 6,270 yuan in total',
      ],
      { total: 627_000 },
      '27000 fen, 26.80 %, last 209000',
    ],
    [
      'a total entered as the payment, just within bounds',
      'terms=3&perTerm=6000',
      'priced',
      ['一期就还完本金了，这是不是总共要还的？', '改成一共还 6,000 元'],
      [
        'One term would repay the whole principal. Is this the total?',
        'Change to 6,000 yuan in total',
      ],
      { total: 600_000 },
      '0 fen, 0.00 %, last 200000',
    ],
    [
      'a payment entered as the total',
      'terms=12&total=560',
      'below-principal',
      ['加起来还不够本金，这是不是每期要还的？', '改成每期还 560 元'],
      [
        'That repays less than the principal. Is this one term’s payment?',
        'Change to 560 yuan a term',
      ],
      { perTerm: 56_000 },
      '72000 fen, 21.46 %, last 56000',
    ],
  ] as const)(
    'of %s is explained, and one press prices the other reading',
    async (_, parameters, before, zh, en, meant, priced) => {
      const english = quote(`amount=6000&${parameters}`, 'en');
      expect(screen.getByText(en[0])).toBeDefined();
      expect(screen.getByRole('button', { name: en[1] })).toBeDefined();
      english.dispatch({ type: 'replace', given: {}, on: english.page().assessment.today });
      expect(screen.queryByText(en[0])).toBeNull();

      const drawn = quote(`amount=6000&${parameters}`);
      expect(kindOf(drawn)).toBe(before);
      const notice = theMarked(drawn.container, 'data-notice', 'quote-doubt');
      // What it stands in is told; not once more by itself.
      expect(notice.closest('[aria-live="polite"]')).not.toBeNull();
      expect(notice.hasAttribute('role')).toBe(false);
      expect(notice.textContent).toContain(zh[0]);
      await drawn.user.click(screen.getByRole('button', { name: zh[1] }));
      const { terms, amount, ...quoted } = drawn.given();
      expect(quoted).toEqual(meant);
      expect(pricedAs(drawn)).toBe(priced);
      expect(marked(drawn.container, 'data-notice')).toEqual([]);
      expect(screen.queryByText('这样还不够本金，再核对一下。')).toBeNull();
    },
  );

  it.each([
    ['zh-CN', '这个数太高了，是不是填错了单位？'],
    ['en', 'That figure is far too high; is the unit right?'],
  ] as const)(
    'of a sum far too high is priced and doubted, without another reading, in %s',
    (...of) => {
      const [locale, said] = of;
      const drawn = quote('amount=100&terms=24&perTerm=13', locale);
      expect(pricedAs(drawn)).toBe('21200 fen, 146.10 %, last 1300');
      const notice = theMarked(drawn.container, 'data-notice', 'quote-doubt');
      expect(notice.textContent).toContain(said);
      expect(within(notice).queryByRole('button')).toBeNull();
    },
  );

  it('shows the other reading in the field it belongs to', async () => {
    const { user, given } = quote('amount=6000&terms=12&total=560');
    await user.click(screen.getByRole('button', { name: '改成每期还 560 元' }));
    expect(radio('每期还款').checked).toBe(true);
    expect(textbox('每期还多少').value).toBe('560');
    expect(document.activeElement).toBe(textbox('每期还多少'));
    // What is typed on from here, and wrong, leaves what was meant.
    await user.type(textbox('每期还多少'), 'x');
    expect(given().perTerm).toBe(56_000);
  });

  it.each([
    ['a fee of 3 % is not', 'terms=3&fee=3', 0],
    ['a fee above 3 % is', 'terms=3&fee=3.0001', 1],
    ['no fee at all is not', 'terms=3&fee=0', 0],
    ['a fee that would be an everyday one as a fraction is', 'terms=3&fee=0.012', 1],
    ['a fee that would be a high one as a fraction is not', 'terms=3&fee=0.0301', 0],
    ['a payment below the principal is not', 'terms=3&perTerm=5999.99', 0],
    ['a payment of three times the principal is', 'terms=3&perTerm=18000', 1],
    ['a payment above three times the principal is', 'terms=3&perTerm=18000.01', 1],
    ['a payment that all terms repay three times is not', 'terms=24&perTerm=750', 0],
    ['a payment that all terms repay more often is', 'terms=24&perTerm=750.01', 1],
    ['a total of three times the principal is not', 'terms=24&total=18000', 0],
    ['a total of more is', 'terms=24&total=18000.01', 1],
    ['a total that all terms would not repay is not', 'terms=12&total=499.99', 0],
    ['a total that all terms would just repay is', 'terms=12&total=500', 1],
    ['a total that all terms would repay 1.5 times is', 'terms=12&total=750', 1],
    ['a total that all terms would repay more often is not', 'terms=12&total=750.01', 0],
  ])('%s', (_, parameters, doubts) => {
    const { container } = quote(`amount=6000&${parameters}`);
    expect(marked(container, 'data-notice', 'quote-doubt')).toHaveLength(doubts);
  });

  it.each([
    ['more than three times', 'terms=3&perTerm=6000.01', 'priced', undefined],
    ['just three times', 'terms=3&perTerm=6000', 'priced', undefined],
    ['just the principal', 'terms=3&total=6000', 'priced', undefined],
    ['a fen less', 'terms=3&total=5999.99', 'below-principal', '这样还不够本金'],
  ])('is told by what it repays: %s', (_, parameters, kind, said) => {
    const drawn = quote(`amount=6000&${parameters}`);
    expect(kindOf(drawn)).toBe(kind);
    const error = drawn.container.querySelector('.field-error')?.textContent;
    if (said === undefined) expect(error).toBeUndefined();
    else expect(error).toContain(said);
  });
});

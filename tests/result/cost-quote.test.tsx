import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CostQuote } from '../../src/result/cost-quote';
import { renderResult } from '../support/render-result';
import { givenIn } from '../support/six-people';

const quote = (parameters: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  renderResult(givenIn(parameters), { locale, part: (page) => <CostQuote page={page} /> });
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
    [
      'it repays far too much',
      'amount=6000&terms=3&perTerm=627000',
      '这个数高得离谱，看看是不是填错了单位。',
      'That figure is far too high; is the unit right?',
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
    const { user, given } = quote('amount=6000&terms=3');
    await user.type(textbox('每期费率'), '12');
    expect(screen.getByText('一期 12% 偏高，是 1.2% 吗？')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '改成 1.2%' }));
    expect(given().fee).toBe(12_000);
    expect(screen.queryByText(/偏高/)).toBeNull();
  });

  it('is cleared with what stands in its field', async () => {
    const { user, given } = quote('amount=6000&terms=3&fee=1.2');
    await user.click(screen.getByRole('button', { name: '清掉报价' }));
    expect(given()).toEqual({ amount: 600_000 });
    expect(textbox('每期费率').value).toBe('');
    expect(radio('3 期').checked).toBe(false);
    expect(screen.queryByRole('button', { name: '清掉报价' })).toBeNull();
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

import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/domain/answers/answers';
import { chartGroups } from '../../src/result/chart-data';
import { findings } from '../../src/result/cost-section';
import { CostTable } from '../../src/result/cost-table';
import { valueArbitrary } from '../support/arbitraries';
import { costRow, figureIn, marked } from '../support/page-marks';
import { partRenderer } from '../support/render-result';
import { contextFor } from '../support/result-context';

const table = partRenderer((page) => <CostTable page={page} />);

/** Per 10,000 yuan: fee, nominal and effective rate, solved to sixty digits from the payments in fen. */
const published: readonly (readonly [number, string, number, number, number, string])[] = [
  [3, 'base', 450, 0.2680264819963338, 0.3035314233759717, 'over-24'],
  [3, 'promo', 240, 0.1434318666024087, 0.15324699827547364, 'ok'],
  [6, 'base', 720, 0.24280431296983596, 0.2717330023770783, 'over-24'],
  [6, 'promo', 360, 0.12239327527705111, 0.1294980333961268, 'ok'],
  [12, 'base', 1200, 0.21457118703149267, 0.23698304450400318, 'ok'],
  [12, 'promo', 1080, 0.19370103901120314, 0.21185752133815003, 'ok'],
  [24, 'base', 1920, 0.17466196807911424, 0.18934537699643478, 'ok'],
];

describe('the table on the page', () => {
  it('has the seven published rows, exact for programs, with their line', () => {
    const { container } = table('amount=10000');
    expect(marked(container, 'data-terms')).toHaveLength(7);
    for (const [terms, price, fee, nominal, effective, line] of published) {
      const row = costRow(container, terms, price);
      expect(figureIn(row, 'fee-total')).toBe(fee);
      expect(figureIn(row, 'repaid')).toBe(10_000 + fee);
      expect(figureIn(row, 'nominal-annual')).toBeCloseTo(nominal, 13);
      expect(figureIn(row, 'effective-annual')).toBeCloseTo(effective, 13);
      expect(row.dataset['line']).toBe(line);
    }
  });

  it('names the first fee as such where a quote leaves a rest for the last', () => {
    const { container } = table('amount=10000&terms=24&perTerm=496.67');
    const quoted = costRow(container, 24, 'quote');
    expect(quoted.textContent).toContain('首期费 80.01');
    expect(figureIn(quoted, 'fee-per-term')).toBe(80.01);
    expect(costRow(container, 24, 'base').textContent).toContain('每期 80.00');
  });

  it('says in words what stands above the line', () => {
    const { container } = table('amount=10000');
    expect(costRow(container, 3, 'base').textContent).toContain(
      '高于 24% 参照线，先问清持牌放款方',
    );
    expect(costRow(container, 24, 'base').textContent).not.toContain('24%');
    // Official documents know no 24 terms.
    expect(costRow(container, 24, 'base').textContent).toContain('只有文章提到');
    expect(costRow(container, 12, 'base').textContent).not.toContain('只有文章提到');
    const { container: english } = table('amount=10000&terms=12&fee=1.05', 'en');
    expect(costRow(english, 12, 'quote').textContent).toContain('Above 24% only when compounded');
    expect(costRow(english, 12, 'quote').dataset['line']).toBe('over-24-effective');
  });

  it.each([
    ['unknown', 'amount=10000', '不知道你有没有', 'base'],
    ['yes', 'amount=10000&promos=newUser', '你看到了', 'promo'],
    ['no', 'amount=10000&promos=none', '你没有', 'base'],
  ])('marks a promotion and the main row of its term: %s', (applies, parameters, text, main) => {
    const { container } = table(parameters);
    const promotion = costRow(container, 6, 'promo');
    expect(promotion.dataset['applies']).toBe(applies);
    expect(promotion.textContent).toContain(text);
    const mains = marked(container, 'data-main').filter(({ dataset }) => dataset['terms'] === '6');
    expect(mains.map(({ dataset }) => dataset['price'])).toEqual([main]);
    expect(marked(container, 'data-main')).toHaveLength(4);
  });

  it('names each column and row for a screen reader', () => {
    table('amount=10000', 'en');
    expect(screen.getAllByRole('columnheader')).toHaveLength(6);
    expect(screen.getByRole('rowheader', { name: /^12 terms · Offer price/ })).toBeDefined();
    expect(screen.getByRole('table', { name: /^10,000 yuan in installments/ })).toBeDefined();
  });

  it('shows on a phone the rows that count, and all when asked', async () => {
    const { container, user } = table('amount=10000');
    const element = container.querySelector('table');
    expect(element?.dataset['brief']).toBe('');
    await user.click(screen.getByRole('button', { name: '看全部 7 种价格' }));
    expect(element?.dataset['brief']).toBeUndefined();
    await user.click(screen.getByRole('button', { name: '只看要用的' }));
    expect(element?.dataset['brief']).toBe('');
  });
});

/** An amount, offers and a quote of any of the three kinds, each there or not. */
const costAnswers: fc.Arbitrary<GivenAnswers> = fc.oneof(
  ...(['fee', 'perTerm', 'total'] as const).map((kind) =>
    fc.record(
      {
        amount: valueArbitrary('amount'),
        promos: valueArbitrary('promos'),
        terms: valueArbitrary('terms'),
        [kind]: valueArbitrary(kind),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  ),
);

/** Every exact figure of one kind in the table, by term and price. */
function figuresInTable(part: ParentNode, name: string) {
  return marked(part, 'data-terms').map(({ dataset }) => {
    const { terms = '', price = '' } = dataset;
    return { terms, price, value: figureIn(costRow(part, Number(terms), price), name) };
  });
}

describe('always', () => {
  it('table, chart and sentence say the same figures', () => {
    fc.assert(
      fc.property(
        costAnswers,
        fc.constantFrom('zh-CN' as const, 'en' as const),
        (given, locale) => {
          const page = contextFor(given, { locale });
          const { texts, assessment } = page;
          const { container } = render(<CostTable page={page} />);
          const fees = figuresInTable(container, 'fee-total');
          const rates = figuresInTable(container, 'nominal-annual');
          for (const [measure, inTable] of [
            ['fee', fees],
            ['rate', rates],
          ] as const) {
            const bars = chartGroups(assessment.cost, texts, measure).flatMap(
              ({ term, ...group }) =>
                (['base', 'promo', 'quote'] as const).flatMap((price) => {
                  const value = group[price];
                  return value === undefined ? [] : [{ term, price, value }];
                }),
            );
            expect(bars).toEqual(
              inTable.map(({ terms, price, value }) => ({
                term: texts.cost.terms(Number(terms)),
                price,
                value,
              })),
            );
          }
          const main = marked(container, 'data-main').map(({ dataset }) =>
            fees.find(
              ({ terms, price }) => terms === dataset['terms'] && price === dataset['price'],
            ),
          );
          const least = Math.min(...main.map((figure) => figure?.value ?? Number.NaN));
          const said = findings(assessment.cost, texts)
            .map(({ text }) => text)
            .join(' ');
          expect(said).toContain(texts.format.money(Math.round(least * 100)));
          const quoted = rates.find(({ price }) => price === 'quote');
          if (quoted) expect(said).toContain(texts.format.percent(quoted.value));
          cleanup();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('no figure is missing, endless or minus nothing', () => {
    fc.assert(
      fc.property(costAnswers, (given) => {
        const { container } = render(<CostTable page={contextFor(given)} />);
        for (const figure of container.querySelectorAll('data')) {
          const value = Number(figure.getAttribute('value'));
          expect(Number.isFinite(value)).toBe(true);
          expect(Object.is(value, -0)).toBe(false);
          expect(figure.textContent).not.toMatch(/NaN|∞|[-−]0(\.0+)?%?$/);
        }
        cleanup();
      }),
      { numRuns: 60 },
    );
  });
});

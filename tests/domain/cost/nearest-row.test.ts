import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Terms } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { buildCostRows } from '../../../src/domain/cost/build-cost-rows';
import { buildCostSheet } from '../../../src/domain/cost/build-cost-sheet';
import type { CostRow } from '../../../src/domain/cost/cost';
import { nearestRow } from '../../../src/domain/cost/nearest-row';
import { toFen, toPpm } from '../../../src/domain/money/money';
import { toAnnualRate } from '../../../src/domain/rate/rate';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const articleRows = (): readonly CostRow[] =>
  buildCostRows(fixedRulebook.cost, toFen(1_000_000), [], today);

function quoteOf(terms: Terms, ppm: number): CostRow {
  const { quote } = buildCostSheet(fixedRulebook, { terms, fee: toPpm(ppm) }, today);
  if (quote.kind !== 'priced') throw new Error('a fee is always priced');
  return quote.row;
}

describe('the article’s row nearest to a quote', () => {
  it.each<[Terms, number, string]>([
    [3, 15_000, '3 base'],
    [3, 30_000, '3 base'],
    [3, 11_600, '3 base'],
    [3, 11_400, '3 promo'],
    [3, 0, '3 promo'],
    [12, 9_600, '12 base'],
    [12, 9_400, '12 promo'],
    [24, 1_000, '24 base'],
  ])('of %d terms at %d ppm is %s', (terms, ppm, expected) => {
    const near = nearestRow(articleRows(), quoteOf(terms, ppm));
    expect(`${near?.terms} ${near?.price}`).toBe(expected);
  });

  it('is the base row on a tie, in whichever order they come', () => {
    const at = (row: CostRow, nominal: number): CostRow => ({
      ...row,
      nominal: toAnnualRate(nominal),
    });
    const [base, promo] = articleRows().filter(({ terms }) => terms === 3);
    if (!base || !promo) throw new Error('the article has both for 3 terms');
    const tied = [at(promo, 0.125), at(base, 0.375)];
    expect(nearestRow(tied, at(quoteOf(3, 10_000), 0.25))?.price).toBe('base');
    expect(nearestRow(tied, at(quoteOf(3, 10_000), 0.2499))?.price).toBe('promo');
  });

  it('is never a quote, nor one of other terms', () => {
    const quote = quoteOf(6, 8_000);
    expect(nearestRow([quote], quote)).toBeUndefined();
    expect(
      nearestRow(
        articleRows().filter(({ terms }) => terms !== 6),
        quote,
      ),
    ).toBeUndefined();
    expect(nearestRow([], quote)).toBeUndefined();
  });
});

describe('always', () => {
  it('no row of the article with the same terms is nearer', () => {
    const rows = articleRows();
    const terms = fc.constantFrom<Terms>(3, 6, 12, 24);
    fc.assert(
      fc.property(terms, fc.nat(100_000), (n, ppm) => {
        const quote = quoteOf(n, ppm);
        const away = (row: CostRow) => Math.abs(row.nominal - quote.nominal);
        const near = nearestRow(rows, quote);
        const others = rows.filter(({ terms }) => terms === n);
        expect(near && others.every((row) => away(near) <= away(row))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

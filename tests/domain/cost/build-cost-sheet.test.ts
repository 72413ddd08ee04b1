import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { buildCostSheet } from '../../../src/domain/cost/build-cost-sheet';
import { toFen, toPpm } from '../../../src/domain/money/money';
import { answersArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';

const sheetOf = (answers: Answers, day = '2026-11-22') =>
  buildCostSheet(fixedRulebook, answers, toCalendarDate(day));
const titles = (sheet: ReturnType<typeof sheetOf>) =>
  sheet.rows.map((row) => `${row.terms} ${row.price}${row.main ? ' main' : ''}`);

describe('the cost sheet', () => {
  it('stands on 10,000 yuan as an example when no amount is given', () => {
    expect(sheetOf({})).toMatchObject({
      principal: 1_000_000,
      isExample: true,
      quote: { kind: 'none' },
      referenceLine: { value: 0.24, source: 'nfra-2025-9' },
      finding: { cheapest: { terms: 3, fee: 45_000 } },
    });
  });

  it('stands on the amount given, even when it is the example’s', () => {
    const sheet = sheetOf({ amount: toFen(600_000) });
    expect(sheet).toMatchObject({ principal: 600_000, isExample: false });
    expect(sheet.rows.map(({ feeTotal }) => feeTotal)).toEqual([
      27_000, 14_400, 43_200, 21_600, 72_000, 64_800, 115_200,
    ]);
    expect(sheetOf({ amount: toFen(1_000_000) }).isExample).toBe(false);
  });

  it('lets the quote stand for its term, last of its rows', () => {
    expect(titles(sheetOf({ promos: ['newUser'], terms: 6, fee: toPpm(5_000) }))).toEqual([
      '3 base main',
      '3 promo',
      '6 base',
      '6 promo',
      '6 quote main',
      '12 base main',
      '12 promo',
      '24 base main',
    ]);
    expect(titles(sheetOf({ terms: 24, fee: toPpm(5_000) })).slice(-2)).toEqual([
      '24 base',
      '24 quote main',
    ]);
  });

  it('lets the quote speak in the finding, beside what a promotion of other terms saves', () => {
    const { finding } = sheetOf({ promos: ['newUser'], terms: 12, fee: toPpm(1_000) });
    expect(finding?.cheapest).toEqual({ terms: 12, fee: 12_000 });
    expect(finding?.promoSaves).toEqual({ terms: 6, fee: 36_000 });
  });

  it('finds no saving by a promotion of the very terms that were quoted', () => {
    const { finding } = sheetOf({ promos: ['newUser'], terms: 6, fee: toPpm(1_000) });
    expect(finding?.cheapest).toEqual({ terms: 6, fee: 6_000 });
    expect(finding?.promoSaves).toBeUndefined();
  });

  it('has no row for a quote that cannot be priced', () => {
    const sheet = sheetOf({ terms: 3, total: toFen(900_000), amount: toFen(1_000_000) });
    expect(sheet.quote).toEqual({ kind: 'below-principal' });
    expect(sheet.rows).toHaveLength(7);
    expect(sheetOf({ terms: 3, total: toFen(900_000) }).quote).toEqual({ kind: 'needs-amount' });
  });

  it('tells a doubt beside what became of the quote, and none without one', () => {
    const amount = toFen(1_000_000);
    expect(sheetOf({ amount, terms: 12, total: toFen(93_000) })).toMatchObject({
      quote: { kind: 'below-principal' },
      quoteDoubt: { kind: 'total-is-per-term', meant: { name: 'perTerm', value: 93_000 } },
    });
    expect(sheetOf({ amount, terms: 12, perTerm: toFen(1_116_000) })).toMatchObject({
      quote: { kind: 'priced', row: { repaid: 13_392_000 } },
      quoteDoubt: { kind: 'per-term-is-total', meant: { name: 'total', value: 1_116_000 } },
    });
    expect(sheetOf({ terms: 3, fee: toPpm(80_000) })).toMatchObject({
      quote: { kind: 'priced', row: { feeTotal: 240_000 } },
      quoteDoubt: { kind: 'fee-tenth', meant: { name: 'fee', value: 8_000 } },
    });
    expect('quoteDoubt' in sheetOf({ terms: 3, total: toFen(93_000) })).toBe(false);
    expect('quoteDoubt' in sheetOf({ amount, terms: 12, total: toFen(1_120_000) })).toBe(false);
  });

  it('before every period has no rows, no finding and no line, but still prices a quote', () => {
    const empty = sheetOf({}, '2019-12-31');
    expect(empty.rows).toEqual([]);
    expect('finding' in empty || 'referenceLine' in empty).toBe(false);
    const quoted = sheetOf({ terms: 3, fee: toPpm(15_000) }, '2019-12-31');
    expect(titles(quoted)).toEqual(['3 quote main']);
    expect(quoted.rows[0]?.line).toBe('ok');
    expect(quoted.finding?.cheapest).toEqual({ terms: 3, fee: 45_000 });
  });
});

describe('always', () => {
  it('seven rows and the quote’s, one main row a term, every figure a plain number', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const sheet = sheetOf(answers);
        expect(sheet.rows).toHaveLength(sheet.quote.kind === 'priced' ? 8 : 7);
        const mains = sheet.rows.filter(({ main }) => main);
        expect(mains.map(({ terms }) => terms)).toEqual([3, 6, 12, 24]);
        for (const row of sheet.rows) {
          for (const figure of [
            row.feeTotal,
            row.repaid,
            row.perTerm,
            row.nominal,
            row.effective,
          ]) {
            expect(Number.isFinite(figure) && figure >= 0 && !Object.is(figure, -0)).toBe(true);
          }
          expect(row.effective >= row.nominal).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('only the amount, the promotions and the quote matter', () => {
    fc.assert(
      fc.property(answersArbitrary, ({ amount, promos, fee, perTerm, total, terms, ...others }) => {
        expect(sheetOf(others)).toEqual(sheetOf({}));
      }),
      { numRuns: 30 },
    );
  });
});

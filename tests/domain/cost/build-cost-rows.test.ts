import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Promotion } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { buildCostRows } from '../../../src/domain/cost/build-cost-rows';
import { toFen, toPpm } from '../../../src/domain/money/money';
import { type CostValues, sourced } from '../../../src/domain/rulebook/rulebook';
import { fixedRulebook, standing } from '../../support/fixed-rulebook';

const values = fixedRulebook.cost;
const rowsOf = (promos?: readonly Promotion[], costs: CostValues = values, day = '2026-11-22') =>
  buildCostRows(costs, toFen(1_000_000), promos, toCalendarDate(day));

describe('the cost table', () => {
  it('has four base and three promotion rows, by term, base first', () => {
    const seen = rowsOf().map(({ terms, price, feeTotal, line, promotion }) => [
      terms,
      price,
      feeTotal,
      line,
      promotion,
    ]);
    expect(seen).toEqual([
      [3, 'base', 45_000, 'over-24', undefined],
      [3, 'promo', 24_000, 'ok', 'ecommerce'],
      [6, 'base', 72_000, 'over-24', undefined],
      [6, 'promo', 36_000, 'ok', 'newUser'],
      [12, 'base', 120_000, 'ok', undefined],
      [12, 'promo', 108_000, 'ok', 'invited'],
      [24, 'base', 192_000, 'ok', undefined],
    ]);
  });

  it('knows only of promotions whether they apply', () => {
    expect(rowsOf([]).map((row) => 'applies' in row)).toEqual(
      rowsOf([]).map(({ price }) => price === 'promo'),
    );
  });

  it.each<[readonly Promotion[] | undefined, string[], string[]]>([
    [undefined, ['unknown', 'unknown', 'unknown'], ['3 base', '6 base', '12 base', '24 base']],
    [[], ['no', 'no', 'no'], ['3 base', '6 base', '12 base', '24 base']],
    [['newUser'], ['no', 'yes', 'no'], ['3 base', '6 promo', '12 base', '24 base']],
    [
      ['ecommerce', 'newUser', 'invited'],
      ['yes', 'yes', 'yes'],
      ['3 promo', '6 promo', '12 promo', '24 base'],
    ],
  ])('with promotions %j says %j, and the main rows are %j', (promos, applies, main) => {
    const rows = rowsOf(promos);
    expect(rows.flatMap((row) => row.applies ?? [])).toEqual(applies);
    expect(rows.filter((row) => row.main).map((row) => `${row.terms} ${row.price}`)).toEqual(main);
  });

  it('keeps the fee with its source and grade', () => {
    const [first] = rowsOf(undefined, {
      ...values,
      base: { ...values.base, 3: standing(toPpm(14_000), 'merchant-documents', 'official') },
    });
    expect(first).toMatchObject({
      fee: { value: 14_000, source: 'merchant-documents', grade: 'official' },
    });
  });
});

describe('a fee of a period', () => {
  const changing: CostValues = {
    ...values,
    base: {
      ...values.base,
      3: [
        sourced({
          value: toPpm(20_000),
          source: 'article',
          grade: 'reported',
          clause: 'written by hand for tests',
          inForceFrom: '2026-01-01',
          inForceUntil: '2026-06-30',
          lastChecked: '2026-01-01',
        }),
      ],
    },
  };
  const threes = (day: string, promos: readonly Promotion[] = []) =>
    rowsOf(promos, changing, day)
      .filter(({ terms }) => terms === 3)
      .map(({ price, main }) => `${price}${main ? ' main' : ''}`);

  it.each([
    ['2025-12-31', ['promo']],
    ['2026-01-01', ['base main', 'promo']],
    ['2026-06-30', ['base main', 'promo']],
    ['2026-07-01', ['promo']],
  ])('has a row on days it is in force only: %s %j', (day, expected) => {
    expect(threes(day)).toEqual(expected);
  });

  it('leaves the promotion as the main row when that alone applies', () => {
    expect(threes('2026-07-01', ['ecommerce'])).toEqual(['promo main']);
  });

  it('has no row at all before every period', () => {
    expect(rowsOf([], values, '2019-12-31')).toEqual([]);
  });

  it('is marked by no line where none is in force', () => {
    const noLine: CostValues = {
      ...values,
      referenceLine: [
        sourced({
          value: 0.24,
          source: 'nfra-2025-9',
          grade: 'official',
          clause: 'written by hand for tests',
          inForceFrom: '2027-01-01',
          lastChecked: '2026-01-01',
        }),
      ],
    };
    expect(rowsOf([], noLine).map(({ line }) => line)).toEqual(Array(7).fill('ok'));
  });
});

describe('always', () => {
  it('every term has one main row, whatever the promotions and the amount', () => {
    const promos = fc.option(fc.subarray<Promotion>(['ecommerce', 'newUser', 'invited']), {
      nil: undefined,
    });
    fc.assert(
      fc.property(promos, fc.integer({ min: 100, max: 5_000_000 }), (seen, amount) => {
        const rows = buildCostRows(values, toFen(amount), seen, toCalendarDate('2026-11-22'));
        expect(rows).toHaveLength(7);
        expect(rows.filter(({ main }) => main).map(({ terms }) => terms)).toEqual([3, 6, 12, 24]);
      }),
      { numRuns: 50 },
    );
  });
});

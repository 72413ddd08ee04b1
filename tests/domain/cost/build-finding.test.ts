import { describe, expect, it } from 'vitest';
import type { Promotion } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { buildCostRows } from '../../../src/domain/cost/build-cost-rows';
import { buildFinding } from '../../../src/domain/cost/build-finding';
import { toFen } from '../../../src/domain/money/money';
import { fixedRulebook } from '../../support/fixed-rulebook';

const rowsOf = (promos?: readonly Promotion[], amount = 1_000_000) =>
  buildCostRows(fixedRulebook.cost, toFen(amount), promos, toCalendarDate('2026-11-22'));

describe('what the cost table finds', () => {
  it('at base fees: 3 terms cost least, 24 have the lowest rate, and 1,470 yuan lie between', () => {
    expect(buildFinding(rowsOf())).toEqual({
      cheapest: { terms: 3, fee: 45_000 },
      lowestRate: { terms: 24, fee: 192_000, nominal: expect.closeTo(0.17466196807911424, 13) },
      longestOverShortest: { longest: 24, shortest: 3, fee: 147_000 },
    });
  });

  it('with the new-user promotion: 6 terms cost least at the lowest rate, 360 yuan saved', () => {
    expect(buildFinding(rowsOf(['newUser']))).toEqual({
      cheapest: { terms: 6, fee: 36_000 },
      lowestRate: { terms: 6, fee: 36_000, nominal: expect.closeTo(0.12239327527705111, 13) },
      longestOverShortest: { longest: 24, shortest: 3, fee: 147_000 },
      promoSaves: { terms: 6, fee: 36_000 },
    });
  });

  it('names the promotion that saves most of those that apply', () => {
    const { promoSaves } = buildFinding(rowsOf(['ecommerce', 'invited'])) ?? {};
    expect(promoSaves).toEqual({ terms: 3, fee: 21_000 });
    expect(buildFinding(rowsOf(['ecommerce', 'newUser']))?.promoSaves).toEqual({
      terms: 6,
      fee: 36_000,
    });
  });

  it('finds no saving by a promotion whose term is priced by a quote', () => {
    const quoted = rowsOf(['ecommerce']).map((row) =>
      row.terms === 3 ? { ...row, main: false } : row,
    );
    expect(buildFinding(quoted)?.promoSaves).toBeUndefined();
  });

  it('finds no saving by a promotion without a base fee to save on', () => {
    const promotions = rowsOf(['newUser']).filter(({ price }) => price === 'promo');
    expect(buildFinding(promotions)).toEqual({
      cheapest: { terms: 6, fee: 36_000 },
      lowestRate: { terms: 6, fee: 36_000, nominal: expect.closeTo(0.12239327527705111, 13) },
      longestOverShortest: { longest: 6, shortest: 6, fee: 0 },
    });
  });

  it('prefers the shorter term on a tie', () => {
    // At 0.10 yuan no fee reaches a fen, so all terms cost and save the same: nothing.
    expect(buildFinding(rowsOf(['ecommerce', 'newUser', 'invited'], 10))).toEqual({
      cheapest: { terms: 3, fee: 0 },
      lowestRate: { terms: 3, fee: 0, nominal: 0 },
      longestOverShortest: { longest: 24, shortest: 3, fee: 0 },
      promoSaves: { terms: 3, fee: 0 },
    });
  });

  it('is nothing where no row stands for its term', () => {
    expect(buildFinding([])).toBeUndefined();
    expect(buildFinding(rowsOf([]).filter(({ price }) => price === 'promo'))).toBeUndefined();
  });
});

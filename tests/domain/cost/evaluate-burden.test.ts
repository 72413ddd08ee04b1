import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateBurden } from '../../../src/domain/cost/evaluate-burden';
import { toFen } from '../../../src/domain/money/money';
import { fixedRulebook } from '../../support/fixed-rulebook';

const burden = (perTerm: number, income: number, day = '2026-11-22') =>
  evaluateBurden(fixedRulebook, toFen(perTerm), toFen(income), toCalendarDate(day));

describe('what a payment takes of the income', () => {
  it.each([
    [0, 500_000, 0, 'light'],
    [99_999, 500_000, 0.199998, 'light'],
    [100_000, 500_000, 0.2, 'tight'],
    [174_999, 500_000, 0.349998, 'tight'],
    [175_000, 500_000, 0.35, 'heavy'],
    [500_000, 500_000, 1, 'heavy'],
    [348_333, 1, 348_333, 'heavy'],
    [7, 35, 0.2, 'tight'],
    [7, 20, 0.35, 'heavy'],
  ])('%d of %d fen is a share of %d: %s', (perTerm, income, share, level) => {
    expect(burden(perTerm, income)).toMatchObject({ kind: 'share', share, income, level });
  });

  it('says that the lines are our assumption', () => {
    expect(burden(1, 1)?.threshold).toMatchObject({
      value: { tightFrom: 0.2, heavyFrom: 0.35 },
      source: 'own',
      grade: 'assumed',
    });
  });

  it('has no share without income, and is heavy', () => {
    const without = burden(348_333, 0);
    expect(without).toMatchObject({ kind: 'no-income', level: 'heavy' });
    expect(without && 'share' in without).toBe(false);
  });

  it('is unknown before the lines are in force', () => {
    expect(burden(100_000, 500_000, '2019-12-31')).toBeUndefined();
    expect(burden(100_000, 0, '2019-12-31')).toBeUndefined();
    expect(burden(100_000, 500_000, '2020-01-01')).toBeDefined();
  });
});

describe('always', () => {
  const incomes = fc.integer({ min: 1, max: 1_000_000_000 });

  it('a share is a plain number, and exact at the lines', () => {
    fc.assert(
      fc.property(fc.nat(15_000_000), incomes, (perTerm, income) => {
        const found = burden(perTerm, income);
        const tight = 5 * perTerm >= income;
        const heavy = 20 * perTerm >= 7 * income;
        expect(found?.level).toBe(heavy ? 'heavy' : tight ? 'tight' : 'light');
        expect(found?.kind === 'share' && Number.isFinite(found.share)).toBe(true);
      }),
    );
  });

  it('more income never makes it heavier', () => {
    const rank = { light: 0, tight: 1, heavy: 2 };
    fc.assert(
      fc.property(fc.nat(5_000_000), incomes, fc.nat(1_000_000), (perTerm, income, more) => {
        const [less, rich] = [burden(perTerm, income), burden(perTerm, income + more)];
        expect(rank[rich?.level ?? 'heavy']).toBeLessThanOrEqual(rank[less?.level ?? 'light']);
      }),
    );
  });
});

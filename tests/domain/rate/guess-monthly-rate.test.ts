import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFen } from '../../../src/domain/money/money';
import { guessMonthlyRate } from '../../../src/domain/rate/guess-monthly-rate';
import { solveMonthlyRate } from '../../../src/domain/rate/solve-monthly-rate';

const guess = (principal: number, payments: readonly number[], from: number, to: number) =>
  guessMonthlyRate(toFen(principal), payments.map(toFen), from, to);

describe('a guess at the monthly rate', () => {
  it.each([
    [10_000, [0, 12_100], 0, 0.21, 0.1],
    [1_000_000, [348_333, 348_333, 348_334], 0, 0.045, 0.022335540166361148],
    [500_000, Array(24).fill(23_000), 0, 0.104, 0.008071423385233973],
    [100, [0, 0, 800], 0, 7, 1],
    [100, [790, 5, 5], 0, 7, 6.907123123],
  ])('of %d fen repaid by %j, from %d to %d, is near %d', (principal, payments, from, to, near) => {
    expect(guess(principal, payments, from, to)).toBeCloseTo(near, 5);
  });

  it('never leaves its bounds', () => {
    expect(guess(10_000, [0, 12_100], 0.12, 0.21)).toBe(0.12);
    expect(guess(10_000, [0, 12_100], 0, 0.08)).toBe(0.08);
  });

  it('is the lower bound where doubles cannot tell', () => {
    const after = [...Array<number>(59).fill(0), 9_000_000_000_000_000];
    expect(guess(1, after, 0.25, 8_999_999_999_999_999)).toBe(0.25);
  });
});

describe('always', () => {
  it('it lies within its bounds, and near the true rate on the sums that are priced', () => {
    const payments = fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 5_000_000 }), payments, (principal, parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total > principal);
        const markup = (total - principal) / principal;
        const found = guess(principal, parts, 0, markup);
        expect(found >= 0 && found <= markup).toBe(true);
        const rate = solveMonthlyRate(toFen(principal), parts.map(toFen));
        expect(Math.abs(found - rate)).toBeLessThanOrEqual(1e-6 * (1 + rate));
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFen } from '../../../src/domain/money/money';
import { guessMonthlyRate } from '../../../src/domain/rate/guess-monthly-rate';
import { solveMonthlyRate } from '../../../src/domain/rate/solve-monthly-rate';

const guess = (principal: number, payments: readonly number[], from?: number) =>
  guessMonthlyRate(toFen(principal), payments.map(toFen), from);

describe('a guess at the monthly rate', () => {
  it.each([
    [10_000, [0, 12_100], 0.1],
    [1_000_000, [348_333, 348_333, 348_334], 0.022335540166361148],
    [100, [0, 0, 800], 1],
    [
      1,
      [9_000_000_000_000_000, ...Array(58).fill(0), 9_000_000_000_000_000],
      8_999_999_999_999_999,
    ],
  ])('of %d fen repaid by %j has nearly all digits of %d', (principal, payments, rate) => {
    expect((1 + guess(principal, payments).rate) / (1 + rate)).toBeCloseTo(1, 14);
  });

  it.each([
    // Σ −k × payment × (1 + rate)^−(k + 1), by hand.
    ['nothing a month', 100, [40, 60], -160],
    ['100 % a month', 100, [0, 0, 800], -150],
    ['10 % a month', 10_000, [1_000, 11_000], -17_355.371_900_826],
  ])('of %s tells how fast the payments lose worth there', (_, principal, payments, slope) => {
    expect(guess(principal, payments).slope).toBeCloseTo(slope, 8);
  });

  it('climbs from where it is told to, and never down', () => {
    expect(guess(100, [0, 0, 800], 0.5).rate).toBeCloseTo(1, 14);
    expect(guess(100, [0, 0, 800], 3)).toEqual({ rate: 3, slope: -9.375 });
  });
});

describe('always', () => {
  it('it is within some last digits of the true rate on the sums that are priced', () => {
    const payments = fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 5_000_000 }), payments, (principal, parts) => {
        fc.pre(parts.reduce((sum, part) => sum + part, 0) > principal);
        const rate = solveMonthlyRate(toFen(principal), parts.map(toFen));
        expect(Math.abs(guess(principal, parts).rate - rate)).toBeLessThanOrEqual(
          1e-14 * (1 + rate),
        );
      }),
      { numRuns: 300 },
    );
  });
});

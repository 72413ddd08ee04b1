import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFen } from '../../../src/domain/money/money';
import { solveMonthlyRate } from '../../../src/domain/rate/solve-monthly-rate';

const solve = (principal: number, payments: readonly number[]) =>
  solveMonthlyRate(toFen(principal), payments.map(toFen));

/** Plain halving, the slowest way that cannot go wrong, written apart from the code under test. */
function halve(principal: number, payments: readonly number[]): number {
  let low = 0;
  let high = payments.reduce((sum, payment) => sum + payment, 0) / principal;
  for (let step = 0; step < 120; step += 1) {
    const middle = (low + high) / 2;
    let worth = 0;
    for (let k = payments.length; k > 0; k -= 1) {
      worth = (worth + (payments[k - 1] ?? 0)) / (1 + middle);
    }
    if (worth > principal) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe('the monthly rate hidden in payments', () => {
  it.each([
    [10_000, [10_150], 0.015],
    [100, [300], 2],
    [100, [0, 121], 0.1],
    [100, [0, 0, 800], 1],
    [382_550, [132_651, 132_651, 132_651], 0.02],
    [1_000_000, [348_333, 348_333, 348_334], 0.022335540166361148],
    [100, [35, 35, 36], 0.0295678782225686],
    [5_000_000, Array(60).fill(83_338).with(59, 83_358), 0.000001967167451743],
    [1, [9_000_000_000_000_000], 8_999_999_999_999_999],
  ])('of %d fen repaid by %j is %d', (principal, payments, expected) => {
    expect(solve(principal, payments) / expected).toBeCloseTo(1, 12);
  });

  it('is exactly nothing when exactly the principal is repaid', () => {
    expect(Object.is(solve(100, [100]), 0)).toBe(true);
    expect(Object.is(solve(100, [33, 33, 34]), 0)).toBe(true);
    expect(Object.is(solve(1, [0, 0, 1]), 0)).toBe(true);
  });

  it('of a single payment is the markup, to the last digit', () => {
    expect(solve(10_000, [10_150])).toBe(0.015);
    expect(solve(300, [301])).toBe(1 / 300);
  });

  it('of exactly 2 % is not a hair above it, so that 24 % a year stays on the line', () => {
    const times = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
    const rates = times.map((n) => solve(382_550 * n, Array(3).fill(132_651 * n)));
    expect(rates).toEqual(Array(13).fill(0.02));
  });

  it.each([
    ['no principal', 0, [1]],
    ['no payment', 100, []],
    ['less repaid than borrowed', 100, [50, 49]],
    ['a payment that flows back', 100, [-1, 200]],
  ])('does not exist with %s', (_, principal, payments) => {
    expect(() => solve(principal, payments)).toThrow(RangeError);
  });

  it('says for what there is none', () => {
    const told = new RangeError('no rate: 100 fen borrowed, 99 fen repaid');
    expect(() => solve(100, [50, 49])).toThrow(told);
    const lentNothing = new RangeError('no rate: 0 fen borrowed, 1 fen repaid');
    expect(() => solve(0, [1])).toThrow(lentNothing);
  });

  it('of a single payment is what it adds, to the last digit', () => {
    expect(solve(50, [176])).toBe(2.52);
    expect(solve(29, [101])).toBe(72 / 29);
  });
});

describe('always', () => {
  const principals = fc.integer({ min: 100, max: 5_000_000 });
  const flows = fc
    .tuple(
      principals,
      fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 }),
    )
    .map(([principal, payments]) => {
      const short = principal - payments.reduce((sum, payment) => sum + payment, 0);
      return {
        principal,
        payments: short > 0 ? [...payments.slice(0, -1), (payments.at(-1) ?? 0) + short] : payments,
      };
    });

  it('any payments that cover the principal have a finite rate within its bounds', () => {
    fc.assert(
      fc.property(flows, ({ principal, payments }) => {
        const total = payments.reduce((sum, payment) => sum + payment, 0);
        const rate = solve(principal, payments);
        expect(Number.isFinite(rate) && !Object.is(rate, -0)).toBe(true);
        expect(rate).toBeGreaterThanOrEqual(
          (total / principal) ** (1 / payments.length) - 1 - 1e-15,
        );
        expect(rate).toBeLessThanOrEqual(total / principal - 1 + 1e-15 * (total / principal));
      }),
      { numRuns: 300 },
    );
  });

  it('plain halving finds the same rate to 1e-12 of it', () => {
    fc.assert(
      fc.property(flows, ({ principal, payments }) => {
        const expected = halve(principal, payments);
        const off = Math.abs(solve(principal, payments) - expected);
        expect(off).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
      }),
      { numRuns: 300 },
    );
  });

  it('paying a fen more makes it higher', () => {
    fc.assert(
      fc.property(flows, ({ principal, payments }) => {
        const more = [(payments[0] ?? 0) + 1, ...payments.slice(1)];
        expect(solve(principal, more)).toBeGreaterThan(solve(principal, payments));
      }),
      { numRuns: 300 },
    );
  });
});

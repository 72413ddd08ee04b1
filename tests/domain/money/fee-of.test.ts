import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeOf, toFen, toPpm } from '../../../src/domain/money/money';

describe('the fee of one term', () => {
  it.each([
    [1_000_000, 15_000, 15_000],
    [1_000_000, 8_000, 8_000],
    [100, 15_000, 2],
    [33, 15_000, 0],
    [34, 15_000, 1],
    [1, 499_999, 0],
    [1, 500_000, 1],
    [0, 15_000, 0],
    [123_456, 0, 0],
    [5_000_000, 100_000, 500_000],
  ])('on %d fen at %d parts per million is %d fen', (principal, ppm, fee) => {
    expect(feeOf(toFen(principal), toPpm(ppm))).toBe(fee);
  });

  it('stays exact where the product is too large for a double', () => {
    expect(feeOf(toFen(9_007_199_254_740_991), toPpm(999_999))).toBe(9_007_190_247_541_736);
  });
});

const principals = fc.integer({ min: 0, max: 5_000_000 }).map(toFen);
const fees = fc.integer({ min: 0, max: 100_000 }).map(toPpm);

describe('always', () => {
  it('a larger principal or a larger fee never costs less', () => {
    fc.assert(
      fc.property(principals, principals, fees, fees, (p, q, f, g) => {
        const [less, more] = p <= q ? [p, q] : [q, p];
        const [low, high] = f <= g ? [f, g] : [g, f];
        expect(feeOf(less, low)).toBeLessThanOrEqual(feeOf(more, low));
        expect(feeOf(less, low)).toBeLessThanOrEqual(feeOf(less, high));
      }),
    );
  });

  it('the fee is within half a fen of the exact one', () => {
    fc.assert(
      fc.property(principals, fees, (principal, ppm) => {
        const millionths = BigInt(feeOf(principal, ppm)) * 1_000_000n;
        const off = millionths - BigInt(principal) * BigInt(ppm);
        expect(off > -500_000n && off <= 500_000n).toBe(true);
      }),
    );
  });
});

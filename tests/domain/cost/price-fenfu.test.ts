import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceFenfu } from '../../../src/domain/cost/price-fenfu';
import { toFen } from '../../../src/domain/money/money';

describe('分付 at 0.04 % a day', () => {
  it.each([
    [3, 24_333],
    [6, 42_583],
    [12, 79_083],
    [24, 152_083],
    [1, 12_167],
  ])('costs over %d months on 10,000 yuan %d fen', (terms, fee) => {
    expect(priceFenfu(toFen(1_000_000), terms, 0.0004).fee).toBe(fee);
  });

  it('is 14.6 % simple a year, to the last digit', () => {
    expect(priceFenfu(toFen(1_000_000), 3, 0.0004).nominal).toBe(0.146);
  });

  it('rounds half a fen up, once for all months', () => {
    expect(priceFenfu(toFen(300), 3, 0.002).fee).toBe(37); // 36.5
    expect(priceFenfu(toFen(299), 3, 0.002).fee).toBe(36); // 36.378…
  });

  it('costs nothing at nothing a day', () => {
    expect(priceFenfu(toFen(1_000_000), 12, 0)).toEqual({ fee: 0, nominal: 0 });
  });
});

describe('always', () => {
  it('more money or more months never cost less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 5_000_000 }),
        fc.integer({ min: 1, max: 59 }),
        fc.nat(9_999),
        (principal, terms, more) => {
          const { fee } = priceFenfu(toFen(principal), terms, 0.0004);
          expect(priceFenfu(toFen(principal + more), terms, 0.0004).fee).toBeGreaterThanOrEqual(
            fee,
          );
          expect(priceFenfu(toFen(principal), terms + 1, 0.0004).fee).toBeGreaterThanOrEqual(fee);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, ratioOf } from '../../../src/domain/rate/ratio';
import { clampRatio, compareRatio } from '../../../src/domain/rate/ratio-order';

describe('the larger of two fractions', () => {
  it.each([
    [ratio(1, 3), ratio(1, 2), -1],
    [ratio(1, 2), ratio(1, 3), 1],
    [ratioOf(0.1), ratio(1, 10), 0],
    [ratio(-1, 2), ratio(-1, 3), -1],
    [ratioOf(2.99), ratioOf(3), -1],
    [ratio(10n ** 30n), ratio(10n ** 30n + 1n), -1],
  ])('is found without rounding', (a, b, expected) => {
    expect(compareRatio(a, b)).toBe(expected);
  });
});

describe('a fraction between bounds', () => {
  it.each([
    [ratio(-1, 10), ratio(0)],
    [ratio(0), ratio(0)],
    [ratio(1, 2), ratio(1, 2)],
    [ratio(1), ratio(1)],
    [ratio(3, 2), ratio(1)],
  ])('stays from 0 to 1 when no bounds are given', (value, expected) => {
    expect(clampRatio(value)).toEqual(expected);
  });

  it('stays within bounds of one’s own', () => {
    expect(clampRatio(ratio(1), ratio(2), ratio(3))).toEqual(ratio(2));
    expect(clampRatio(ratio(4), ratio(2), ratio(3))).toEqual(ratio(3));
  });
});

describe('always', () => {
  it('two whole numbers compare as they do in everyday counting', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 999 }), (a, b, den) => {
        expect(compareRatio(ratio(a, den), ratio(b, den))).toBe(Math.sign(a - b) + 0);
      }),
    );
  });
});

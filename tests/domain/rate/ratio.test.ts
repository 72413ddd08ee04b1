import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, ratioOf } from '../../../src/domain/rate/ratio';

describe('an exact fraction', () => {
  it.each([
    [28, 10, 14n, 5n],
    [0, 7, 0n, 1n],
    [-6, 4, -3n, 2n],
    [6, -4, -3n, 2n],
    [-6, -4, 3n, 2n],
    [5, 1, 5n, 1n],
  ])('of %d over %d is kept in lowest terms', (num, den, lowest, below) => {
    expect(ratio(num, den)).toEqual({ num: lowest, den: below });
  });

  it('is a whole number when nothing stands below', () => {
    expect(ratio(7)).toEqual({ num: 7n, den: 1n });
  });

  it('takes integers larger than a double can hold', () => {
    expect(ratio(2n ** 80n, 2n ** 79n)).toEqual({ num: 2n, den: 1n });
  });

  it('refuses to divide by nothing, and numbers that are not whole', () => {
    expect(() => ratio(1, 0)).toThrow(new RangeError('a ratio cannot have the denominator 0'));
    expect(() => ratio(1.5, 2)).toThrow(RangeError);
  });
});

describe('the fraction a written number stands for', () => {
  it.each([
    [2.8, 14n, 5n],
    [0.1, 1n, 10n],
    [0.0004, 1n, 2500n],
    [30.01, 3001n, 100n],
    [-2.5, -5n, 2n],
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [600, 600n, 1n],
    [1e-7, 1n, 10_000_000n],
    [1.25e-7, 1n, 8_000_000n],
    [-1e-9, -1n, 1_000_000_000n],
    [1e21, 10n ** 21n, 1n],
    [1.5e300, 15n * 10n ** 299n, 1n],
    [5e-324, 1n, 2n * 10n ** 323n],
    [0.30000000000000004, 7500000000000001n, 25000000000000000n],
  ])('of %d is what a person would write down', (value, num, den) => {
    expect(ratioOf(value)).toEqual({ num, den });
  });

  it.each([Number.NaN, Infinity, -Infinity])('does not exist for %d', (value) => {
    expect(() => ratioOf(value)).toThrow(new RangeError(`not a finite number: ${value}`));
  });
});

describe('always', () => {
  it('the sign is above, the lower part is above 0, and nothing is left to cancel', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (num, den) => {
        fc.pre(den !== 0n);
        const { num: up, den: down } = ratio(num, den);
        expect(down > 0n).toBe(true);
        expect(up * den).toBe(num * down);
        expect(ratio(up, down)).toEqual({ num: up, den: down });
      }),
    );
  });

  it('two decimals of a whole number of hundredths are those hundredths', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
        expect(ratioOf(hundredths / 100)).toEqual(ratio(hundredths, 100));
      }),
    );
  });

  it('every finite number has a fraction that reads as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { num, den } = ratioOf(value);
        const places = den.toString().length + 400;
        const scaledUp = (num * 10n ** BigInt(places)) / den;
        expect(Number(`${scaledUp}e-${places}`)).toBe(value + 0);
      }),
    );
  });
});

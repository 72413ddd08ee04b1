import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, ratioOf } from '../../../src/domain/rate/ratio';
import {
  addRatio,
  divideRatio,
  multiplyRatio,
  subtractRatio,
} from '../../../src/domain/rate/ratio-arithmetic';

describe('exact arithmetic', () => {
  it('adds: a half and a third are five sixths', () => {
    expect(addRatio(ratio(1, 2), ratio(1, 3))).toEqual({ num: 5n, den: 6n });
    expect(addRatio(ratioOf(0.1), ratioOf(0.2))).toEqual({ num: 3n, den: 10n });
  });

  it('subtracts: three less 2.8 is a fifth, where doubles leave 0.20000000000000018', () => {
    expect(subtractRatio(ratioOf(3), ratioOf(2.8))).toEqual({ num: 1n, den: 5n });
    expect(subtractRatio(ratioOf(2.8), ratioOf(3))).toEqual({ num: -1n, den: 5n });
  });

  it('multiplies: two thirds of three quarters are a half', () => {
    expect(multiplyRatio(ratio(2, 3), ratio(3, 4))).toEqual({ num: 1n, den: 2n });
  });

  it('divides: a quarter goes into a half twice, and the sign stays above', () => {
    expect(divideRatio(ratio(1, 2), ratio(1, 4))).toEqual({ num: 2n, den: 1n });
    expect(divideRatio(ratio(1, 2), ratio(-1, 4))).toEqual({ num: -2n, den: 1n });
  });

  it('refuses to divide by nothing', () => {
    expect(() => divideRatio(ratio(1), ratio(0))).toThrow(RangeError);
  });
});

describe('always', () => {
  const ratios = fc
    .tuple(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 9n }))
    .map(([num, den]) => ratio(num, den));

  it('what is added can be taken away, and what is multiplied divided, without a trace', () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        expect(subtractRatio(addRatio(a, b), b)).toEqual(a);
        fc.pre(b.num !== 0n);
        expect(divideRatio(multiplyRatio(a, b), b)).toEqual(a);
      }),
    );
  });

  it('order does not matter, and a sum is multiplied part by part', () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (a, b, c) => {
        expect(addRatio(a, b)).toEqual(addRatio(b, a));
        expect(multiplyRatio(a, b)).toEqual(multiplyRatio(b, a));
        expect(multiplyRatio(c, addRatio(a, b))).toEqual(
          addRatio(multiplyRatio(c, a), multiplyRatio(c, b)),
        );
      }),
    );
  });
});

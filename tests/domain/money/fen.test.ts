import { describe, expect, it } from 'vitest';
import { toFen } from '../../../src/domain/money/money';

describe('whole fen', () => {
  it.each([0, 1, 27_000, -500, 9_007_199_254_740_991])('%d is an amount', (value) => {
    expect(toFen(value)).toBe(value);
  });

  it('has one zero only', () => {
    expect(Object.is(toFen(-0), 0)).toBe(true);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 9_007_199_254_740_992])(
    '%d is none',
    (value) => {
      expect(() => toFen(value)).toThrow(RangeError);
    },
  );

  it('says what was none', () => {
    expect(() => toFen(0.5)).toThrow('not a whole number of fen: 0.5');
  });
});

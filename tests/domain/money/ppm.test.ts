import { describe, expect, it } from 'vitest';
import { toPpm } from '../../../src/domain/money/money';

describe('whole parts per million', () => {
  it.each([0, 1, 15_000, 100_000])('%d is a fee', (value) => {
    expect(toPpm(value)).toBe(value);
  });

  it('has one zero only', () => {
    expect(Object.is(toPpm(-0), 0)).toBe(true);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is none', (value) => {
    expect(() => toPpm(value)).toThrow(RangeError);
  });

  it('says what was none', () => {
    expect(() => toPpm(-1)).toThrow('not a whole number of parts per million: -1');
  });
});

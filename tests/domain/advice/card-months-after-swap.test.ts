import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardMonthsAfterSwap } from '../../../src/domain/advice/advice';

describe('unbinding the oldest card', () => {
  it.each([
    [30, 4, 4],
    [30, 6, 6],
    [30, 0, 0],
    [30, undefined, 0],
    [0, undefined, 0],
    ['none', undefined, 0],
    ['none', 8, 0],
    // Said the other way round: the older of the two is the one unbound.
    [4, 30, 4],
  ] as const)('of %s months, with another of %s, leaves %s', (cardMonths, other, left) => {
    expect(cardMonthsAfterSwap(cardMonths, other)).toBe(left);
  });
});

describe('always', () => {
  const months = fc.integer({ min: 0, max: 600 });

  it('leaves the months of the other card where the oldest was the older one', () => {
    fc.assert(
      fc.property(months, months, (other, older) => {
        expect(cardMonthsAfterSwap(other + older, other)).toBe(other);
      }),
    );
  });

  it('never makes the oldest card older', () => {
    fc.assert(
      fc.property(months, fc.option(months, { nil: undefined }), (cardMonths, other) => {
        expect(cardMonthsAfterSwap(cardMonths, other)).toBeLessThanOrEqual(cardMonths);
      }),
    );
  });
});

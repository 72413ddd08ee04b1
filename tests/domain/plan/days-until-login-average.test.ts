import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUntilLoginAverage } from '../../../src/domain/plan/plan';

describe('days of daily use until the login days hold', () => {
  it.each([
    [0, 10, 10], // 300 / 30
    [4, 10, 7], // 180 / 26 = 6.9
    [5, 10, 6], // 150 / 25
    [9, 10, 2], // 30 / 21 = 1.4
    [10, 10, 0],
    [30, 10, 0],
    [31, 10, 0],
    [29, 30, 30],
    [30, 30, 0],
  ])('%d days in the last 30 reach %d after %d days', (loginDays, threshold, days) => {
    expect(daysUntilLoginAverage(loginDays, threshold)).toBe(days);
  });

  it('refuses a threshold that thirty days cannot hold', () => {
    const told = new RangeError('31 days never fit in 30');
    expect(() => daysUntilLoginAverage(20, 31)).toThrow(told);
  });
});

describe('always', () => {
  it('is the first day on which the last thirty hold enough login days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (loginDays) => {
        // In thirtieths of a day: each day from now counts whole, each that leaves counted on average.
        const inWindow = (days: number) => (30 - days) * loginDays + days * 30;
        const days = daysUntilLoginAverage(loginDays, 10);
        expect(inWindow(days)).toBeGreaterThanOrEqual(300);
        expect(inWindow(days - 1)).toBeLessThan(300);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUntilAverage } from '../../../src/domain/plan/plan';

describe('days of ordinary use until the average holds', () => {
  it.each([
    [0, 4, 3, 23], // 90 / 4 = 22.5
    [1, 4, 3, 20], // 60 / 3
    [2, 4, 3, 15], // 30 / 2
    [2.5, 4, 3, 10], // 15 / 1.5
    [2.8, 4, 3, 5], // 6 / 1.2 is 5 in fractions and a little more in doubles
    [2.99, 4, 3, 1], // 0.3 / 1.01
    [3, 4, 3, 0],
    [3, 3, 3, 0],
    [6, 4, 3, 0],
    [0, 3, 3, 30],
    [2.9, 3, 3, 30],
    [2, 1000, 3, 1],
  ])('%d a day, then %d a day, reaches %d after %d days', (average, planned, threshold, days) => {
    expect(daysUntilAverage(average, planned, threshold)).toBe(days);
  });

  it('refuses a plan that never reaches the threshold', () => {
    const told = new RangeError('2.99 a day never reach 3');
    expect(() => daysUntilAverage(1, 2.99, 3)).toThrow(told);
  });
});

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
    expect(daysUntilAverage(loginDays, 30, threshold)).toBe(days);
  });

  it('refuses a threshold that thirty days cannot hold', () => {
    const told = new RangeError('30 a day never reach 31');
    expect(() => daysUntilAverage(20, 30, 31)).toThrow(told);
  });
});

describe('always', () => {
  const cases = fc.record({
    average: fc.integer({ min: 0, max: 299 }),
    planned: fc.integer({ min: 300, max: 2000 }),
  });

  it('is the first day on which thirty days hold enough transactions', () => {
    fc.assert(
      fc.property(cases, ({ average, planned }) => {
        // In hundredths, so that every sum here is a whole number.
        const inWindow = (days: number) => (30 - days) * average + days * planned;
        const days = daysUntilAverage(average / 100, planned / 100, 3);
        expect(inWindow(days)).toBeGreaterThanOrEqual(9000);
        expect(inWindow(days - 1)).toBeLessThan(9000);
      }),
    );
  });

  it('is the first day on which the last thirty hold enough login days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (loginDays) => {
        // In thirtieths of a day: each day from now counts whole, each that leaves counted on average.
        const inWindow = (days: number) => (30 - days) * loginDays + days * 30;
        const days = daysUntilAverage(loginDays, 30, 10);
        expect(inWindow(days)).toBeGreaterThanOrEqual(300);
        expect(inWindow(days - 1)).toBeLessThan(300);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUntilTransactionAverage } from '../../../src/domain/plan/plan';

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
    expect(daysUntilTransactionAverage(average, planned, threshold)).toBe(days);
  });

  it('refuses a plan that never reaches the threshold', () => {
    const told = new RangeError('2.99 a day never reach 3');
    expect(() => daysUntilTransactionAverage(1, 2.99, 3)).toThrow(told);
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
        const days = daysUntilTransactionAverage(average / 100, planned / 100, 3);
        expect(inWindow(days)).toBeGreaterThanOrEqual(9000);
        expect(inWindow(days - 1)).toBeLessThan(9000);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageAfterDays, daysUntilAverage } from '../../../src/domain/plan/plan';
import { compareRatio, ratio, ratioOf } from '../../../src/domain/rate/rate';

describe('the average of 30 days, part of them at another pace', () => {
  it.each([
    [1, 4, 0, 1, 1],
    [1, 4, 7, 17, 10], // (23 · 1 + 7 · 4) / 30 = 51 / 30
    [1, 4, 20, 3, 1], // (10 + 80) / 30
    [1, 4, 30, 4, 1],
    [2.8, 4, 5, 3, 1], // (25 · 2.8 + 20) / 30, exactly 3
    [2.8, 4, 4, 74, 25], // (26 · 2.8 + 16) / 30 = 2.96
    [4, 30, 7, 151, 15], // 7 days used of 7, and 23/30 of the 4 before
  ])('of %d a day, then %d a day for %d days, is %d/%d', (average, daily, days, num, den) => {
    expect(averageAfterDays(average, daily, days)).toEqual(ratio(num, den));
  });

  it.each([-1, 31, 1.5])('is not asked for %d days', (days) => {
    expect(() => averageAfterDays(1, 4, days)).toThrow(
      new RangeError(`${days} days are not within 30`),
    );
  });
});

describe('always', () => {
  const hundredths = (min: number, max: number) =>
    fc.integer({ min, max }).map((value) => value / 100);
  const day = fc.integer({ min: 0, max: 30 });

  it('starts at the average and ends at the pace', () => {
    fc.assert(
      fc.property(hundredths(0, 2000), hundredths(0, 2000), (average, daily) => {
        expect(averageAfterDays(average, daily, 0)).toEqual(ratioOf(average));
        expect(averageAfterDays(average, daily, 30)).toEqual(ratioOf(daily));
      }),
    );
  });

  it('is never lower at a faster pace', () => {
    fc.assert(
      fc.property(
        hundredths(0, 2000),
        hundredths(0, 2000),
        hundredths(0, 500),
        day,
        (average, slow, more, days) => {
          const slower = averageAfterDays(average, slow, days);
          const faster = averageAfterDays(average, Math.round((slow + more) * 100) / 100, days);
          expect(compareRatio(faster, slower)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('reaches the threshold on the day the day count says, and not a day before', () => {
    fc.assert(
      fc.property(hundredths(0, 299), hundredths(300, 2000), (average, daily) => {
        const days = daysUntilAverage(average, daily, 3);
        expect(compareRatio(averageAfterDays(average, daily, days), ratio(3))).not.toBe(-1);
        expect(compareRatio(averageAfterDays(average, daily, days - 1), ratio(3))).toBe(-1);
      }),
    );
  });
});

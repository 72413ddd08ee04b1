import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  toCalendarDate,
  wholeMonthsBetween,
} from '../../../src/domain/calendar/calendar';
import { dayArbitrary } from '../../support/arbitraries';

describe('whole months between two days', () => {
  it.each([
    ['2026-06-15', '2026-06-15', 0],
    ['2026-06-15', '2026-07-14', 0],
    ['2026-06-15', '2026-07-15', 1],
    ['2026-06-15', '2026-08-14', 1],
    ['2026-06-15', '2027-06-15', 12],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-08-31', '2027-02-27', 5],
    ['2026-08-31', '2027-02-28', 6],
    ['2026-12-31', '2027-01-01', 0],
    ['2026-06-15', '2026-06-14', 0],
    ['2026-06-15', '2020-01-01', 0],
  ])('from %s to %s are %d', (from, to, months) => {
    expect(wholeMonthsBetween(toCalendarDate(from), toCalendarDate(to))).toBe(months);
  });
});

describe('always', () => {
  it('so many months have passed, and one more has not', () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const months = wholeMonthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });
});

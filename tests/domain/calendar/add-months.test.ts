import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isCalendarDate, toCalendarDate } from '../../../src/domain/calendar/calendar';
import { dayArbitrary } from '../../support/arbitraries';

const added = (date: string, months: number) => addMonths(toCalendarDate(date), months);

describe('months later', () => {
  it.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-08-30', 6, '2028-02-29'],
    ['2027-08-29', 6, '2028-02-29'],
    ['2027-08-28', 6, '2028-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %d months is %s', (date, months, later) => {
    expect(added(date, months)).toBe(later);
  });

  it('refuses part of a month and months outside the calendar', () => {
    expect(() => added('2026-11-22', 1.5)).toThrow(new RangeError('not whole months: 1.5'));
    expect(() => added('9999-12-01', 1)).toThrow(RangeError);
    expect(() => added('0001-01-01', -1)).toThrow(RangeError);
  });
});

describe('always', () => {
  it('the month is the one counted to, and the day the same or the last of the month', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: -200, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(isCalendarDate(later)).toBe(true);
        expect(monthOf(later) - monthOf(date)).toBe(months);
        const next = String(Number(later.slice(8)) + 1).padStart(2, '0');
        const isLast = !isCalendarDate(later.slice(0, 8) + next);
        expect(later.slice(8) === date.slice(8) || (isLast && later.slice(8) < date.slice(8))).toBe(
          true,
        );
      }),
    );
  });

  it('a later day never leads to an earlier one', () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, fc.nat(24), (a, b, months) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
      }),
    );
  });
});

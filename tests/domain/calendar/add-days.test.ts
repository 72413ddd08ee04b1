import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDate, toCalendarDate } from '../../../src/domain/calendar/calendar';
import { dayArbitrary } from '../../support/arbitraries';

const added = (date: string, days: number) => addDays(toCalendarDate(date), days);

describe('days later', () => {
  it.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-22', 30, '2026-12-22'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-22', 365, '2027-11-22'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %d days is %s', (date, days, later) => {
    expect(added(date, days)).toBe(later);
  });

  it('refuses part of a day and days outside the calendar', () => {
    expect(() => added('2026-11-22', 0.5)).toThrow(new RangeError('not whole days: 0.5'));
    expect(() => added('2026-11-22', Number.NaN)).toThrow(RangeError);
    expect(() => added('9999-12-31', 1)).toThrow(RangeError);
    expect(() => added('0001-01-01', -1)).toThrow(RangeError);
  });
});

const days = fc.integer({ min: -4000, max: 4000 });

describe('always', () => {
  it('there and back is the same day, and two steps are one long one', () => {
    fc.assert(
      fc.property(dayArbitrary, days, days, (date, some, more) => {
        expect(addDays(addDays(date, some), -some)).toBe(date);
        expect(addDays(addDays(date, some), more)).toBe(addDays(date, some + more));
      }),
    );
  });

  it('the result exists, and later days sort after earlier ones', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: 1, max: 4000 }), (date, count) => {
        const later = addDays(date, count);
        expect(isCalendarDate(later)).toBe(true);
        expect(later > date).toBe(true);
      }),
    );
  });
});

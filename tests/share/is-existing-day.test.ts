import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/domain/calendar/calendar';
import { isExistingDay } from '../../src/share/is-existing-day';

describe('a day in a link', () => {
  it.each(['2026-07-22', '2028-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isExistingDay(text)).toBe(true);
  });

  it.each([
    '',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-7-22',
    '2026-07-22T00:00',
    '+002026-07-22',
    '+012026-07-22',
    '２０２６-07-22',
  ])('%j does not', (text) => {
    expect(isExistingDay(text)).toBe(false);
  });
});

describe('always', () => {
  it('a link and the calendar agree on which days exist', () => {
    const part = (max: number, width: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'));
    fc.assert(
      fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        expect(isExistingDay(text)).toBe(isCalendarDate(text));
      }),
      { numRuns: 2000 },
    );
  });
});

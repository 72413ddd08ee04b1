import { describe, expect, it } from 'vitest';
import { isCalendarDate, toCalendarDate } from '../../../src/domain/calendar/calendar';

describe('a calendar day', () => {
  it.each(['0001-01-01', '2000-02-29', '2026-11-22', '2026-12-31', '2028-02-29', '9999-12-31'])(
    '%s exists',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
      expect(toCalendarDate(text)).toBe(text);
    },
  );

  it.each([
    '',
    '0000-01-01',
    '1900-02-29',
    '2026-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-1-1',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00',
    '+2026-01-01',
    '２０２６-01-01',
  ])('%j does not', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => toCalendarDate(text)).toThrow(new RangeError(`not a calendar date: ${text}`));
  });
});

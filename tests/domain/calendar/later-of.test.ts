import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterOf, toCalendarDate } from '../../../src/domain/calendar/calendar';
import { dayArbitrary } from '../../support/arbitraries';

const november = toCalendarDate('2026-11-22');
const december = toCalendarDate('2026-12-31');
const january = toCalendarDate('2027-01-22');

describe('the latest of some days', () => {
  it('is found wherever it stands', () => {
    expect(laterOf(november)).toBe('2026-11-22');
    expect(laterOf(november, january)).toBe('2027-01-22');
    expect(laterOf(january, november, december)).toBe('2027-01-22');
    expect(laterOf(november, january, december)).toBe('2027-01-22');
  });
});

describe('always', () => {
  it('it is one of them, and none is later', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.array(dayArbitrary), (first, others) => {
        const latest = laterOf(first, ...others);
        expect([first, ...others]).toContain(latest);
        expect([first, ...others].every((day) => day <= latest)).toBe(true);
      }),
    );
  });
});

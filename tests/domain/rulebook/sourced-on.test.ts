import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toCalendarDate } from '../../../src/domain/calendar/calendar';
import { type Dated, sourced, sourcedOn } from '../../../src/domain/rulebook/rulebook';

const rest = {
  source: 'article',
  clause: 'a table',
  grade: 'reported',
  lastChecked: '2026-11-22',
} as const;

const dated: Dated<string> = [
  sourced({ ...rest, value: 'new', inForceFrom: '2025-10-01' }),
  sourced({ ...rest, value: 'old', inForceFrom: '2020-08-20', inForceUntil: '2025-08-31' }),
];

describe('the value in force', () => {
  it.each([
    ['2020-08-19', undefined],
    ['2020-08-20', 'old'],
    ['2025-08-31', 'old'],
    ['2025-09-01', undefined],
    ['2025-09-30', undefined],
    ['2025-10-01', 'new'],
    ['9999-12-31', 'new'],
  ])('on %s is %s, never the nearest one', (day, value) => {
    expect(sourcedOn(dated, toCalendarDate(day))?.value).toBe(value);
  });
});

describe('always', () => {
  it('gives a value only on a day inside its own period', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 6000 }), (days) => {
        const day = addDays(toCalendarDate('2022-01-01'), days);
        const found = sourcedOn(dated, day);
        return (
          found === undefined ||
          (found.inForceFrom <= day && day <= (found.inForceUntil ?? '9999-12-31'))
        );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { rateLines } from '../../src/data/rate-lines';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { sourcedOn } from '../../src/domain/rulebook/rulebook';

describe('the 24 % reference line', () => {
  it.each([
    ['2020-08-19', undefined],
    ['2020-08-20', 'spc-practice'],
    ['2025-09-30', 'spc-practice'],
    ['2025-10-01', 'nfra-2025-9'],
    ['2026-11-22', 'nfra-2025-9'],
  ])('on %s rests on %s', (day, source) => {
    const line = sourcedOn(rateLines.referenceLine, toCalendarDate(day));
    expect(line?.source).toBe(source);
    expect(line?.value).toBe(source === undefined ? undefined : 0.24);
  });
});

describe('four times the loan prime rate', () => {
  it('is 12 % from December 2025', () => {
    expect(rateLines.fourTimesLpr[0]).toMatchObject({
      value: 0.12,
      grade: 'computed',
      inForceFrom: '2025-12-01',
    });
  });
});

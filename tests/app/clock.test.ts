import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { todayHere } from '../../src/app/clock';

describe('today', () => {
  const zone = process.env['TZ'];

  beforeEach(() => {
    process.env['TZ'] = 'Asia/Shanghai';
  });

  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['2026-06-14T15:59:59Z', '2026-06-14'],
    ['2026-06-14T16:00:00Z', '2026-06-15'],
    ['2026-06-15T00:00:00Z', '2026-06-15'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
    ['2026-02-28T16:00:00Z', '2026-03-01'],
    ['0999-12-31T20:00:00Z', '1000-01-01'],
  ])('is the day on the wall in Shanghai, not in Greenwich: %s', (instant, day) => {
    expect(todayHere(new Date(instant))).toBe(day);
  });

  it('is the day on the wall to the west too', () => {
    process.env['TZ'] = 'America/Los_Angeles';
    expect(todayHere(new Date('2026-06-15T06:59:59Z'))).toBe('2026-06-14');
    expect(todayHere(new Date('2026-06-15T07:00:00Z'))).toBe('2026-06-15');
  });
});

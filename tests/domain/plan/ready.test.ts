import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { notBefore, on } from '../../../src/domain/plan/ready';

const day = toCalendarDate('2027-01-22');

describe('when a rule can hold', () => {
  it('is a day, or a day it is not before', () => {
    expect(on(day)).toEqual({ readiness: { kind: 'on', date: '2027-01-22' }, grade: 'computed' });
    expect(notBefore(day).grade).toBe('computed');
    expect(notBefore(day, 'assumed')).toEqual({
      readiness: { kind: 'not-before', date: '2027-01-22' },
      grade: 'assumed',
    });
  });
});

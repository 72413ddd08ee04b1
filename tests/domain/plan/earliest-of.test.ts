import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { earliestOf } from '../../../src/domain/plan/earliest-of';
import type { RuleReadiness } from '../../../src/domain/plan/plan';
import type { RuleId } from '../../../src/domain/rules/rules';

const today = toCalendarDate('2026-11-22');
const ready = (id: RuleId, kind: 'on' | 'not-before', date: string): RuleReadiness => ({
  id,
  readiness: { kind, date: toCalendarDate(date) },
  grade: 'computed',
});

describe('the earliest day all required rules can hold', () => {
  it('is today when nothing has to be waited for', () => {
    expect(earliestOf([ready('adult', 'on', '2026-11-22')], today)).toEqual({
      kind: 'on',
      date: '2026-11-22',
    });
  });

  it('is the latest of the days', () => {
    const days = [ready('card-age', 'on', '2027-01-22'), ready('login-days', 'on', '2026-12-02')];
    expect(earliestOf(days, today)).toEqual({ kind: 'on', date: '2027-01-22' });
  });

  it('is a lower bound once one day cannot be predicted, over predictable days too', () => {
    const days = [
      ready('pay-score', 'not-before', '2026-12-22'),
      ready('card-age', 'on', '2027-01-22'),
    ];
    expect(earliestOf(days, today)).toEqual({ kind: 'not-before', date: '2027-01-22' });
  });

  it('does not wait for advisory or premium rules', () => {
    const days = [
      ready('adult', 'on', '2026-11-22'),
      ready('pay-score-some-scenes', 'not-before', '2026-12-22'),
      ready('premium-score', 'not-before', '2026-12-22'),
    ];
    expect(earliestOf(days, today)).toEqual({ kind: 'on', date: '2026-11-22' });
  });
});

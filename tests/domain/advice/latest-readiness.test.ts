import { describe, expect, it } from 'vitest';
import { latestReadiness } from '../../../src/domain/advice/latest-readiness';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import type { RuleReadiness } from '../../../src/domain/plan/plan';

const today = toCalendarDate('2026-11-22');
const rule = (id: RuleReadiness['id'], kind: 'on' | 'not-before', date: string): RuleReadiness => ({
  id,
  readiness: { kind, date: toCalendarDate(date) },
  grade: 'computed',
});

const readiness = [
  rule('pay-score', 'not-before', '2026-12-22'),
  rule('card-age', 'on', '2027-01-22'),
  rule('real-name', 'on', '2026-11-22'),
];

describe('the day all of some rules can hold', () => {
  it.each<[string, readonly RuleReadiness['id'][], 'on' | 'not-before', string]>([
    ['no rule: today', [], 'on', '2026-11-22'],
    ['one rule: its own', ['card-age'], 'on', '2027-01-22'],
    ['two that can be told: the later', ['real-name', 'card-age'], 'on', '2027-01-22'],
    ['one that cannot: a bound', ['pay-score', 'card-age'], 'not-before', '2027-01-22'],
  ])('%s', (_, ids, kind, date) => {
    expect(latestReadiness(ids, readiness, today)).toEqual({ kind, date });
  });
});

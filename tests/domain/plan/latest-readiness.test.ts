import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { latestReadiness, type RuleReadiness } from '../../../src/domain/plan/plan';
import { requiredRuleIds } from '../../../src/domain/rules/rules';

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

describe('the earliest day all required rules can hold', () => {
  it('does not wait for advisory or premium rules', () => {
    const days = [
      rule('adult', 'on', '2026-11-22'),
      rule('pay-score-some-scenes', 'not-before', '2026-12-22'),
      rule('premium-score', 'not-before', '2026-12-22'),
    ];
    expect(latestReadiness(requiredRuleIds, days, today)).toEqual({
      kind: 'on',
      date: '2026-11-22',
    });
  });
});

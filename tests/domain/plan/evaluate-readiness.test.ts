import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateReadiness } from '../../../src/domain/plan/plan';
import { evaluateRules, type RuleId } from '../../../src/domain/rules/rules';
import { dayArbitrary, relevantAnswersArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const readinessOf = (answers: Answers, on = today) =>
  evaluateReadiness(fixedRulebook, answers, evaluateRules(fixedRulebook, answers, on), on);

describe('when a failing rule can hold', () => {
  it.each<[RuleId, Answers, 'on' | 'not-before', string]>([
    ['adult', { adult: 'no' }, 'not-before', '2026-11-22'],
    ['pay-score', { score: 599 }, 'not-before', '2026-12-22'],
    ['real-name', { realName: 'no' }, 'on', '2026-11-22'],
    ['card-age', { cardMonths: 4 }, 'on', '2027-01-22'],
    ['no-recent-default', { defaultMonths: 4, defaultSettled: 'yes' }, 'on', '2027-01-22'],
    ['no-recent-default', { defaultMonths: 4 }, 'on', '2027-01-22'],
    ['no-current-overdue', { overdue: 'yes' }, 'not-before', '2026-11-23'],
    ['daily-transactions', { txPerDay: 1 }, 'on', '2026-12-12'],
    ['login-days', { loginDays: 0 }, 'on', '2026-12-02'],
    ['pay-score-some-scenes', { score: 649 }, 'not-before', '2026-12-22'],
    ['profile-complete', { profile: 'no' }, 'on', '2026-11-22'],
    ['card-bank', { bankType: 'cityOrRural' }, 'not-before', '2026-11-22'],
    ['not-student', { student: 'yes' }, 'not-before', '2026-11-22'],
    ['premium-score', { score: 749 }, 'not-before', '2026-12-22'],
    ['premium-payments', { payPerDay: 4 }, 'not-before', '2026-11-22'],
    ['premium-history', { pastOverdues: 3 }, 'not-before', '2026-11-22'],
  ])('%s with %j: %s %s', (id, answers, kind, date) => {
    const rule = readinessOf(answers).find((one) => one.id === id);
    expect(rule?.readiness).toEqual({ kind, date });
  });

  it('is today for a rule that holds, and not before today for one nobody knows of', () => {
    const [adult, payScore] = readinessOf({ adult: 'yes' });
    expect(adult).toEqual({
      id: 'adult',
      readiness: { kind: 'on', date: '2026-11-22' },
      grade: 'computed',
    });
    expect(payScore?.readiness).toEqual({ kind: 'not-before', date: '2026-11-22' });
  });

  it.each<[RuleId, Answers]>([
    ['pay-score', { score: 570 }],
    ['real-name', { realName: 'no' }],
    ['no-current-overdue', { overdue: 'yes' }],
  ])('rests on an assumption for %s', (id, answers) => {
    expect(readinessOf(answers).find((rule) => rule.id === id)?.grade).toBe('assumed');
  });

  it('is not predicted on a day before every period', () => {
    const before = toCalendarDate('2019-12-31');
    expect(readinessOf({ score: 570 }, before).map(({ readiness }) => readiness)).toEqual(
      Array.from({ length: 15 }, () => ({ kind: 'not-before', date: '2019-12-31' })),
    );
  });
});

describe('always', () => {
  it('gives all fifteen rules a day that is not before today', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const readiness = readinessOf(answers, day);
        expect(readiness).toHaveLength(15);
        expect(readiness.filter((rule) => rule.readiness.date < day)).toEqual([]);
      }),
    );
  });
});

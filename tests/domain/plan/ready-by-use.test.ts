import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { readyByLogins, readyByTransactions } from '../../../src/domain/plan/ready-by-use';
import type { Sourced } from '../../../src/domain/rulebook/rulebook';
import { fixedRulebook, standing } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const beforeAllPeriods = toCalendarDate('2019-12-31');

describe('the day ordinary use is enough', () => {
  it.each([
    [1, '2026-12-12', 20],
    [2.8, '2026-11-27', 5],
    [2.99, '2026-11-23', 1],
  ])(
    'comes for %d transactions a day on %s, after %d days at four a day',
    (txPerDay, date, days) => {
      expect(readyByTransactions(fixedRulebook, { txPerDay }, today)).toEqual({
        readiness: { kind: 'on', date },
        grade: 'assumed',
        days,
        perDay: 4,
      });
    },
  );

  it('cannot be named while the threshold or the planned rate alone is not in force', () => {
    const later = <T>([value]: readonly [Sourced<T>, ...unknown[]]) =>
      [{ ...value, inForceFrom: toCalendarDate('2026-11-23') }] as const;
    const { thresholds, plan } = fixedRulebook;
    const unbounded = { ...thresholds, txPerDay: later(thresholds.txPerDay) };
    const unplanned = { ...plan, plannedTxPerDay: later(plan.plannedTxPerDay) };
    const noDay = { readiness: { kind: 'not-before', date: today }, grade: 'computed' };
    const answers = { txPerDay: 1 };
    expect(
      readyByTransactions({ ...fixedRulebook, thresholds: unbounded }, answers, today),
    ).toEqual(noDay);
    expect(readyByTransactions({ ...fixedRulebook, plan: unplanned }, answers, today)).toEqual(
      noDay,
    );
  });

  it('plans at the threshold when the planned rate lies below it', () => {
    const plan = { ...fixedRulebook.plan, plannedTxPerDay: standing(2) };
    expect(readyByTransactions({ ...fixedRulebook, plan }, { txPerDay: 1 }, today)).toEqual({
      readiness: { kind: 'on', date: '2026-12-22' },
      grade: 'assumed',
      days: 30,
      perDay: 3,
    });
  });

  it.each([
    [0, '2026-12-02', 10],
    [9, '2026-11-24', 2],
  ])('comes for %d login days on %s, after %d days of daily use', (loginDays, date, days) => {
    expect(readyByLogins(fixedRulebook, { loginDays }, today)).toEqual({
      readiness: { kind: 'on', date },
      grade: 'assumed',
      days,
      perDay: 1,
    });
  });

  it.each([
    ['transactions', readyByTransactions],
    ['login days', readyByLogins],
  ])('cannot be named without %s or outside every period', (_, ready) => {
    const answers = { txPerDay: 1, loginDays: 1 };
    expect(ready(fixedRulebook, {}, today).readiness).toEqual({ kind: 'not-before', date: today });
    expect(ready(fixedRulebook, answers, beforeAllPeriods).readiness).toEqual({
      kind: 'not-before',
      date: beforeAllPeriods,
    });
  });
});

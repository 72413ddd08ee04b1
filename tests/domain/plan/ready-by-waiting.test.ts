import { describe, expect, it } from 'vitest';
import type { Answers, MonthsFrom } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { readyAfterDefault, readyByCardAge } from '../../../src/domain/plan/ready-by-waiting';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const beforeAllPeriods = toCalendarDate('2019-12-31');

describe('the day a card has been bound for long enough', () => {
  it.each([
    [5, '2026-11-22', '2026-12-22', 'computed'],
    [4, '2026-11-22', '2027-01-22', 'computed'],
    [0, '2026-11-22', '2027-05-22', 'computed'],
    ['none', '2026-11-22', '2027-05-22', 'assumed'],
    [0, '2026-08-31', '2027-02-28', 'computed'],
    [0, '2027-08-31', '2028-02-29', 'computed'],
  ] as const)('is, for %s months on %s, %s', (cardMonths, day, date, grade) => {
    expect(readyByCardAge(fixedRulebook, { cardMonths }, toCalendarDate(day))).toEqual({
      readiness: { kind: 'on', date },
      grade,
    });
  });

  it.each([
    // 4 months told on 1 June are full as 6 on 1 August, whichever day before that one looks.
    [4, '2026-06-01', '2026-06-01', '2026-08-01'],
    [4, '2026-06-30', '2026-06-01', '2026-08-01'],
    [5, '2026-07-31', '2026-06-01', '2026-08-01'],
    [5, '2026-10-15', '2026-08-31', '2026-10-31'],
    [5, '2027-02-27', '2026-08-31', '2027-02-28'],
    [6, '2026-08-20', '2026-06-01', '2026-08-20'],
    ['none', '2026-07-31', '2026-06-01', '2027-01-31'],
  ] as const)('is, for %s months on %s that count from %s, %s', (cardMonths, day, from, date) => {
    const at = toCalendarDate;
    const monthsFrom = { cardMonths: at(from) };
    expect(readyByCardAge(fixedRulebook, { cardMonths }, at(day), monthsFrom).readiness).toEqual({
      kind: 'on',
      date,
    });
  });

  it('does not count from the day a default was told', () => {
    const monthsFrom = { defaultMonths: toCalendarDate('2026-11-01') };
    expect(readyByCardAge(fixedRulebook, { cardMonths: 5 }, today, monthsFrom).readiness).toEqual({
      kind: 'on',
      date: '2026-12-22',
    });
  });

  it('cannot be named without months or outside every period', () => {
    expect(readyByCardAge(fixedRulebook, {}, today).readiness.kind).toBe('not-before');
    expect(readyByCardAge(fixedRulebook, { cardMonths: 1 }, beforeAllPeriods).readiness).toEqual({
      kind: 'not-before',
      date: '2019-12-31',
    });
  });
});

describe('the day a default is long enough ago', () => {
  it.each<[string, Answers, string, string]>([
    ['settled', { defaultMonths: 5, defaultSettled: 'yes' }, 'on', '2026-12-22'],
    ['settled just now', { defaultMonths: 0, defaultSettled: 'yes' }, 'on', '2027-05-22'],
    ['perhaps settled', { defaultMonths: 5 }, 'on', '2026-12-22'],
    ['unsettled', { defaultMonths: 2, defaultSettled: 'no' }, 'not-before', '2027-03-22'],
    ['old, unsettled', { defaultMonths: 6, defaultSettled: 'no' }, 'not-before', '2026-11-22'],
    ['none at all', { defaultMonths: 'none' }, 'not-before', '2026-11-22'],
    ['undated, unsettled', { defaultSettled: 'no' }, 'not-before', '2026-11-22'],
  ])('is, for one that is %s, as expected', (_, answers, kind, date) => {
    expect(readyAfterDefault(fixedRulebook, answers, today).readiness).toEqual({ kind, date });
  });

  it('counts from the day the months were told', () => {
    const settled = { defaultMonths: 5, defaultSettled: 'yes' } as const;
    const told = toCalendarDate('2026-11-01');
    const dayFrom = (monthsFrom: MonthsFrom) =>
      readyAfterDefault(fixedRulebook, settled, today, monthsFrom).readiness;
    expect(dayFrom({ defaultMonths: told })).toEqual({ kind: 'on', date: '2026-12-01' });
    expect(dayFrom({ cardMonths: told })).toEqual({ kind: 'on', date: '2026-12-22' });
  });
});

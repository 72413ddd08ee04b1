import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { type CalendarDate, toCalendarDate } from '../../../src/domain/calendar/calendar';
import {
  buildUsePlans,
  daysUntilAverage,
  evaluateReadiness,
  type RuleReadiness,
} from '../../../src/domain/plan/plan';
import { evaluateRules, type RuleOutcome, type Status } from '../../../src/domain/rules/rules';
import { fixedRulebook, standing } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');

function plansFor(answers: Answers, on: CalendarDate = today, rulebook = fixedRulebook) {
  const outcomes = evaluateRules(rulebook, answers, on);
  return buildUsePlans(outcomes, evaluateReadiness(rulebook, answers, outcomes, on), on);
}

describe('one transaction a day', () => {
  const plan = () => plansFor({ txPerDay: 1 })[0];

  it('grows week by week to three, at four a day', () => {
    expect(plan()).toMatchObject({ id: 'daily-transactions', threshold: 3, perDay: 4 });
    expect(plan()?.marks).toEqual([
      { days: 0, date: '2026-11-22', value: 1, shown: 1 },
      { days: 7, date: '2026-11-29', value: 1.7, shown: 1.7 },
      { days: 14, date: '2026-12-06', value: 2.4, shown: 2.4 },
      { days: 20, date: '2026-12-12', value: 3, shown: 3 },
    ]);
  });

  it('takes 30 days at three a day, 20 at four, 15 at five', () => {
    expect(plan()?.paces).toEqual([
      { perDay: 3, days: 30, date: '2026-12-22', isPlanned: false },
      { perDay: 4, days: 20, date: '2026-12-12', isPlanned: true },
      { perDay: 5, days: 15, date: '2026-12-07', isPlanned: false },
    ]);
  });
});

describe('other numbers', () => {
  it('are cut, not rounded up: 2.99 for a week is not yet three', () => {
    const plan = { ...fixedRulebook.plan, plannedTxPerDay: standing(3) };
    const [use] = plansFor({ txPerDay: 2.99 }, today, { ...fixedRulebook, plan });
    // 2.99 + 28 · 0.01 / 30 is 2.9993…
    expect(use?.marks.at(-2)).toMatchObject({ days: 28, shown: 2.99 });
    expect(use?.marks.at(-1)).toMatchObject({ days: 30, value: 3, shown: 3 });
    expect(use?.paces.map(({ perDay }) => perDay)).toEqual([3, 4]);
  });

  it('name a day that is a whole week from now once', () => {
    // From 4 login days to 10: 30 · 6 / 26 is 6.9…, so 7 days, and 4 + 26 · 7 / 30 is 10.06…
    const [use] = plansFor({ loginDays: 4 });
    expect(use).toMatchObject({ id: 'login-days', threshold: 10, perDay: 1, paces: [] });
    expect(use?.marks).toEqual([
      { days: 0, date: '2026-11-22', value: 4, shown: 4 },
      { days: 7, date: '2026-11-29', value: 151 / 15, shown: 10.06 },
    ]);
  });

  it('come with both plans where both fall short', () => {
    const plans = plansFor({ txPerDay: 0, loginDays: 0 });
    expect(plans.map(({ id, marks }) => [id, marks.at(-1)?.days])).toEqual([
      ['daily-transactions', 23],
      ['login-days', 10],
    ]);
  });
});

describe('there is no plan', () => {
  it.each<[string, Answers]>([
    ['at the thresholds', { txPerDay: 3, loginDays: 10 }],
    ['for what is not known', {}],
    ['for other rules', { score: 500, cardMonths: 0 }],
  ])('%s', (_, answers) => {
    expect(plansFor(answers)).toEqual([]);
  });

  it.each<
    [string, { status?: Status; distance?: undefined }, { days?: undefined; perDay?: undefined }]
  >([
    ['while a rule does not fail', { status: 'unknown' }, {}],
    ['without a distance', { distance: undefined }, {}],
    ['without days', {}, { days: undefined }],
    ['without a pace', {}, { perDay: undefined }],
  ])('%s', (_, outcomeChange, readyChange) => {
    const answers = { txPerDay: 1 };
    const outcomes = evaluateRules(fixedRulebook, answers, today);
    const readiness = evaluateReadiness(fixedRulebook, answers, outcomes, today);
    const changed = outcomes.map((outcome) => ({ ...outcome, ...outcomeChange }) as RuleOutcome);
    const changedReady = readiness.map((one) => ({ ...one, ...readyChange }) as RuleReadiness);
    expect(buildUsePlans(outcomes, readiness, today)).toHaveLength(1);
    expect(buildUsePlans(changed, changedReady, today)).toEqual([]);
  });

  it('without a word on when a rule can hold', () => {
    const outcomes = evaluateRules(fixedRulebook, { txPerDay: 1 }, today);
    expect(buildUsePlans(outcomes, [], today)).toEqual([]);
  });

  it('for a rule that use does not mend, whatever is told of it', () => {
    const answers = { score: 500 };
    const outcomes = evaluateRules(fixedRulebook, answers, today);
    const readiness = evaluateReadiness(fixedRulebook, answers, outcomes, today);
    const told = readiness.map((one) => ({ ...one, days: 20, perDay: 4 }));
    expect(buildUsePlans(outcomes, told, today)).toEqual([]);
  });

  it('outside every period', () => {
    expect(plansFor({ txPerDay: 1, loginDays: 1 }, toCalendarDate('2019-12-31'))).toEqual([]);
  });
});

describe('always', () => {
  const short = fc.record({
    txPerDay: fc.integer({ min: 0, max: 299 }).map((value) => value / 100),
    loginDays: fc.integer({ min: 0, max: 9 }),
  });

  it('ends on the day of the day count, which alone reaches the threshold', () => {
    fc.assert(
      fc.property(short, (answers) => {
        const [transactions, logins] = plansFor(answers);
        const { txPerDay, loginDays } = answers;
        expect(transactions?.marks.at(-1)?.days).toBe(daysUntilAverage(txPerDay, 4, 3));
        expect(logins?.marks.at(-1)?.days).toBe(daysUntilAverage(loginDays, 30, 10));
        for (const { marks, threshold } of [transactions, logins].flatMap((use) => use ?? [])) {
          const reached = marks.map(({ value }) => value >= threshold);
          expect(reached).toEqual(marks.map((_, at) => at === marks.length - 1));
          expect(marks.map(({ shown }) => shown >= threshold)).toEqual(reached);
        }
      }),
    );
  });

  it('grows from mark to mark, and a faster pace never takes longer', () => {
    fc.assert(
      fc.property(short, (answers) => {
        for (const { marks, paces } of plansFor(answers)) {
          const values = marks.map(({ value }) => value);
          expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
          const days = paces.map((pace) => pace.days);
          expect(days).toEqual([...days].sort((a, b) => b - a));
          const planned = paces.filter(({ isPlanned }) => isPlanned).map((pace) => pace.date);
          expect(planned).toEqual(paces.length === 0 ? [] : [marks.at(-1)?.date]);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  advanceMonths,
  type MonthsFrom,
  toAnswers,
} from '../../../src/domain/answers/answers';
import { addDays, type CalendarDate, toCalendarDate } from '../../../src/domain/calendar/calendar';
import { recommendEntry } from '../../../src/domain/entry/entry';
import { averageAfterDays, buildPlan } from '../../../src/domain/plan/plan';
import { numberOfRatio } from '../../../src/domain/rate/rate';
import { evaluateRules, evaluateVerdict } from '../../../src/domain/rules/rules';
import {
  dayArbitrary,
  dayOrMonthEndArbitrary,
  relevantAnswersArbitrary,
} from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';
import { steady } from '../../support/steady';

const today = toCalendarDate('2026-11-22');

function planFor(answers: Answers, on: CalendarDate = today, monthsFrom: MonthsFrom = {}) {
  const outcomes = evaluateRules(fixedRulebook, answers, on);
  const entry = recommendEntry(fixedRulebook, answers, outcomes, on);
  return buildPlan(fixedRulebook, answers, outcomes, entry, on, monthsFrom);
}

describe('the earliest day', () => {
  it.each<[string, Answers, 'on' | 'not-before', string]>([
    ['nothing missing', {}, 'on', '2026-11-22'],
    ['a card bound for 4 months', { cardMonths: 4 }, 'on', '2027-01-22'],
    ['only the name to verify', { realName: 'no' }, 'on', '2026-11-22'],
    ['one transaction a day', { txPerDay: 1 }, 'on', '2026-12-12'],
    ['a score that is short', { score: 570 }, 'not-before', '2026-12-22'],
    ['a short score and a new card', { score: 570, cardMonths: 0 }, 'not-before', '2027-05-22'],
    ['something overdue', { overdue: 'yes' }, 'not-before', '2026-11-23'],
    ['under 18', { adult: 'no' }, 'not-before', '2026-11-22'],
  ])('with %s', (_, answers, kind, date) => {
    expect(planFor({ ...steady, ...answers }).earliest).toEqual({ kind, date });
  });

  it('stays open while anything required is unknown', () => {
    expect(planFor({ score: 640, cardMonths: 4 }).earliest).toEqual({
      kind: 'not-before',
      date: '2027-01-22',
    });
  });
});

describe('the steps', () => {
  it('look again after three and six months where 分付 is the way', () => {
    const { steps } = planFor({ ...steady, cardMonths: 4, fenfu: 'yes' });
    expect(steps.map(({ id, date }) => `${id} ${date}`)).toEqual([
      'card-age 2027-01-22',
      'look-again 2027-02-22',
      'look-again 2027-05-22',
    ]);
  });
});

describe('always', () => {
  const waiting = fc.record({
    cardMonths: fc.integer({ min: 0, max: 8 }),
    defaultMonths: fc.oneof(fc.constant('none' as const), fc.integer({ min: 0, max: 8 })),
    defaultSettled: fc.constant('yes' as const),
  });
  const using = fc.record({
    txPerDay: fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100),
    loginDays: fc.integer({ min: 0, max: 31 }),
  });
  const both = fc.tuple(waiting, using).map(([months, use]) => ({ ...months, ...use }));

  /** The same person some days on: months have passed, with four transactions a day and use on every day. */
  function livedOn(told: Answers, from: CalendarDate, days: number): Answers {
    const { txPerDay = 0, loginDays = 0 } = told;
    const average = (before: number, daily: number) =>
      numberOfRatio(averageAfterDays(before, daily, Math.min(days, 30)));
    return {
      ...toAnswers(advanceMonths(told, from, addDays(from, days))),
      txPerDay: average(txPerDay, 4),
      loginDays: average(loginDays, 30),
    };
  }

  const daysBetween = (from: CalendarDate, to: CalendarDate) =>
    (Date.parse(to) - Date.parse(from)) / 86_400_000;

  it.each<[string, fc.Arbitrary<Answers>]>([
    ['waiting', waiting],
    ['use', using],
    ['waiting and use', both],
  ])(
    'by %s holds every rule on the earliest day, and not all of them the day before',
    (_, change) => {
      fc.assert(
        fc.property(change, dayOrMonthEndArbitrary, (changes, day) => {
          const answers = { ...steady, ...changes };
          const { earliest } = planFor(answers, day);
          const failingAfter = (days: number) =>
            evaluateRules(fixedRulebook, livedOn(answers, day, days), addDays(day, days)).filter(
              ({ kind, status }) => kind === 'required' && status === 'fail',
            );
          const days = daysBetween(day, earliest.date);
          expect(earliest.kind).toBe('on');
          expect(failingAfter(days)).toEqual([]);
          expect(days === 0 || failingAfter(days - 1).length > 0).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('tells the same earliest day on every day from the telling until it', () => {
    fc.assert(
      fc.property(
        waiting,
        dayOrMonthEndArbitrary,
        fc.integer({ min: 0, max: 100 }),
        fc.nat(),
        (months, first, between, any) => {
          const { cardMonths, defaultMonths } = months;
          const second = addDays(first, between);
          const told = { cardMonths: first, defaultMonths: second };
          const earliestOn = (day: CalendarDate) => {
            const passed = {
              ...advanceMonths({ cardMonths }, first, day),
              ...advanceMonths({ defaultMonths }, second, day),
            };
            return planFor({ ...steady, ...months, ...toAnswers(passed) }, day, told).earliest;
          };
          const promised = earliestOn(second);
          const days = daysBetween(second, promised.date);
          expect(promised.kind).toBe('on');
          expect(earliestOn(addDays(second, any % (days + 1)))).toEqual(promised);
          expect(earliestOn(promised.date)).toEqual(promised);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never goes back in time, and costs nothing but debts', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const { earliest, steps } = planFor(answers, day);
        expect(earliest.date >= day).toBe(true);
        expect(steps.filter(({ date }) => date < day)).toEqual([]);
        expect(
          steps.filter(({ action, costs }) => (action === 'repay') !== (costs !== 'nothing')),
        ).toEqual([]);
      }),
    );
  });

  it('puts repayment first, then today, then the days in order, then looking again', () => {
    const rank = { today: 1, by: 2, 'look-again': 3 } as const;
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const keys = planFor(answers, day).steps.map(
          ({ when, action, date }) => `${action === 'repay' ? 0 : rank[when]} ${date}`,
        );
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });

  it('names a rule in one step at most, and never the same day twice for looking again', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const names = planFor(answers, day).steps.map(({ id, date }) =>
          id === 'look-again' ? date : id,
        );
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('has a step for everyone who does not meet the conditions yet', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const verdict = evaluateVerdict(evaluateRules(fixedRulebook, answers, day));
        expect(verdict === 'meets' || planFor(answers, day).steps.length > 0).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { buildSteps } from '../../../src/domain/plan/build-steps';
import { evaluateReadiness } from '../../../src/domain/plan/plan';
import { evaluateRules } from '../../../src/domain/rules/rules';
import { dayArbitrary, relevantAnswersArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';
import { steady } from '../../support/steady';

const today = toCalendarDate('2026-11-22');

const materialFor = (answers: Answers, day = today) => {
  const outcomes = evaluateRules(fixedRulebook, answers, day);
  const readiness = evaluateReadiness(fixedRulebook, answers, outcomes, day);
  return { answers, outcomes, readiness, lookAgain: [], today: day };
};

/** Each step as one line: id, when, day, action, cost. */
function stepsFor(answers: Answers, lookAgain: readonly string[] = []): readonly string[] {
  const asked = lookAgain.map(toCalendarDate);
  const steps = buildSteps({ ...materialFor(answers), lookAgain: asked });
  return steps.map((step) => [step.id, step.when, step.date, step.action, step.costs].join(' '));
}

describe('the steps to take', () => {
  it('are none when every condition holds', () => {
    expect(stepsFor(steady)).toEqual([]);
  });

  it('are one for each thing that fails, with its day', () => {
    expect(stepsFor({ ...steady, realName: 'no' })).toEqual([
      'real-name today 2026-11-22 do nothing',
    ]);
    expect(stepsFor({ ...steady, profile: 'no' })).toEqual([
      'profile-complete today 2026-11-22 do nothing',
    ]);
    expect(stepsFor({ ...steady, cardMonths: 4 })).toEqual(['card-age by 2027-01-22 wait nothing']);
    expect(stepsFor({ ...steady, cardMonths: 0 })).toEqual(['card-age by 2027-05-22 wait nothing']);
    expect(stepsFor({ ...steady, cardMonths: 'none' })).toEqual([
      'card-age by 2027-05-22 do nothing',
    ]);
    expect(stepsFor({ ...steady, defaultMonths: 4, defaultSettled: 'yes' })).toEqual([
      'no-recent-default by 2027-01-22 wait nothing',
    ]);
  });

  it('begin with what is done today, before what takes weeks', () => {
    expect(stepsFor({ ...steady, score: 570, realName: 'no' }).slice(0, 2)).toEqual([
      'real-name today 2026-11-22 do nothing',
      'pay-score today 2026-11-22 use nothing',
    ]);
  });

  it('look again at a score that is short', () => {
    expect(stepsFor({ ...steady, score: 570 })).toEqual([
      'pay-score today 2026-11-22 use nothing',
      'look-again look-again 2026-12-22 look-again nothing',
    ]);
  });

  it('repay before anything else, and never twice name one debt', () => {
    const debts = { overdue: 'yes', defaultMonths: 4, defaultSettled: 'no' } as const;
    expect(stepsFor({ ...steady, ...debts, realName: 'no' })).toEqual([
      'no-current-overdue today 2026-11-22 repay debt-repayment',
      'no-recent-default today 2026-11-22 repay debt-repayment',
      'real-name today 2026-11-22 do nothing',
      'look-again look-again 2026-11-23 look-again nothing',
      'look-again look-again 2027-01-22 look-again nothing',
    ]);
  });

  it('go from today over the days to looking again', () => {
    const answers = {
      score: 570,
      cardMonths: 4,
      txPerDay: 1,
      loginDays: 0,
      profile: 'no',
    } as const;
    expect(stepsFor({ ...steady, ...answers }, ['2027-02-22', '2027-05-22'])).toEqual([
      'profile-complete today 2026-11-22 do nothing',
      'pay-score today 2026-11-22 use nothing',
      'login-days by 2026-12-02 use nothing',
      'daily-transactions by 2026-12-12 use nothing',
      'card-age by 2027-01-22 wait nothing',
      'look-again look-again 2026-12-22 look-again nothing',
      'look-again look-again 2027-02-22 look-again nothing',
      'look-again look-again 2027-05-22 look-again nothing',
    ]);
  });

  it('go in the order of the conditions where they fall on one day', () => {
    // 2.8 a day need 6 / 1.2 days for 3, and 6 login days need 120 / 24 for 10.
    expect(stepsFor({ ...steady, txPerDay: 2.8, loginDays: 6 })).toEqual([
      'daily-transactions by 2026-11-27 use nothing',
      'login-days by 2026-11-27 use nothing',
    ]);
  });

  it('look up today what is not known', () => {
    const { score: _score, loginDays: _loginDays, ...rest } = steady;
    expect(stepsFor(rest)).toEqual([
      'pay-score today 2026-11-22 look-up nothing',
      'login-days today 2026-11-22 look-up nothing',
    ]);
  });

  it('look up nothing of a day outside every period: no answer would settle it', () => {
    const material = materialFor({}, toCalendarDate('2019-12-31'));
    expect(material.outcomes.every(({ status }) => status === 'unknown')).toBe(true);
    expect(buildSteps(material)).toEqual([]);
  });

  it('are only to wait for someone under age', () => {
    expect(stepsFor({ ...steady, adult: 'no', score: 570 })).toEqual([
      'adult today 2026-11-22 wait nothing',
    ]);
  });
});

describe('always', () => {
  it('has one step for each required condition that fails: on its day, or where it has none', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        fc.pre(answers.adult !== 'no');
        const material = materialFor(answers, day);
        const steps = buildSteps(material);
        const failing = material.outcomes.filter(
          ({ kind, status }) => kind === 'required' && status === 'fail',
        );
        for (const { id } of failing) {
          const [step, ...others] = steps.filter((each) => each.id === id);
          const ready = material.readiness.find((each) => each.id === id)?.readiness;
          expect(others).toEqual([]);
          if (step?.action === 'repay') {
            // What is owed is repaid at once, and looked at again once the rule can hold.
            expect(step).toMatchObject({ when: 'today', date: day, costs: 'debt-repayment' });
            const looks = steps.filter((each) => each.id === 'look-again');
            expect(looks.some(({ date }) => date >= (ready?.date ?? day))).toBe(true);
          } else if (ready?.kind === 'on') expect(step?.date).toBe(ready.date);
          else {
            expect(ready?.kind).toBe('not-before');
            expect(step && day <= step.date && step.date <= (ready?.date ?? day)).toBe(true);
          }
        }
      }),
    );
  });
});

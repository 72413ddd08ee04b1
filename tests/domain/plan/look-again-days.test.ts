import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { lookAgainDays } from '../../../src/domain/plan/look-again-days';
import { evaluateReadiness } from '../../../src/domain/plan/plan';
import { evaluateRules } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');

function daysFor(answers: Answers, lookAgain: readonly string[] = []) {
  const outcomes = evaluateRules(fixedRulebook, answers, today);
  const readiness = evaluateReadiness(fixedRulebook, answers, outcomes, today);
  const asked = lookAgain.map(toCalendarDate);
  return lookAgainDays({ answers, outcomes, readiness, lookAgain: asked, today });
}

describe('the days to look again', () => {
  it.each<[string, Answers, readonly string[]]>([
    ['a score that holds: none', { score: 600 }, []],
    ['a score that is short: after 30 days', { score: 599 }, ['2026-12-22']],
    ['something overdue: the day after', { overdue: 'yes' }, ['2026-11-23']],
    [
      'an old unsettled default: the day after',
      { defaultMonths: 9, defaultSettled: 'no' },
      ['2026-11-23'],
    ],
    [
      'a recent unsettled default: when six months are full',
      { defaultMonths: 4, defaultSettled: 'no' },
      ['2027-01-22'],
    ],
    [
      'a recent settled default: none, its day is known',
      { defaultMonths: 4, defaultSettled: 'yes' },
      [],
    ],
    [
      'two debts that end on one day: that day once',
      { overdue: 'yes', defaultMonths: 9, defaultSettled: 'no' },
      ['2026-11-23'],
    ],
  ])('%s', (_, answers, days) => {
    expect(daysFor(answers)).toEqual(days);
  });

  it('come in order, with those the entry asks for', () => {
    expect(daysFor({ score: 570 }, ['2027-05-22', '2027-02-22'])).toEqual([
      '2026-12-22',
      '2027-02-22',
      '2027-05-22',
    ]);
  });
});

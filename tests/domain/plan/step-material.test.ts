import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateReadiness } from '../../../src/domain/plan/plan';
import { dateOf, debtsOf, idsWithStatus } from '../../../src/domain/plan/step-material';
import { evaluateRules } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');

function materialOf(answers: Answers) {
  const outcomes = evaluateRules(fixedRulebook, answers, today);
  const readiness = evaluateReadiness(fixedRulebook, answers, outcomes, today);
  return { answers, outcomes, readiness, lookAgain: [], today };
}

describe('what steps are made from', () => {
  it('knows the rules by how they stand', () => {
    const material = materialOf({ adult: 'yes', realName: 'no', cardMonths: 4 });
    expect(idsWithStatus(material, 'pass')).toEqual(['adult']);
    expect(idsWithStatus(material, 'fail')).toEqual(['real-name', 'card-age']);
  });

  it('knows the day of a rule', () => {
    expect(dateOf(materialOf({ cardMonths: 4 }), 'card-age')).toBe('2027-01-22');
  });

  it('takes today for a rule of which nothing is told', () => {
    expect(dateOf({ ...materialOf({ cardMonths: 4 }), readiness: [] }, 'card-age')).toBe(today);
  });

  it.each<[Answers, readonly string[]]>([
    [{ overdue: 'no' }, []],
    [{ overdue: 'yes' }, ['no-current-overdue']],
    [{ defaultMonths: 9, defaultSettled: 'no' }, ['no-recent-default']],
    [{ defaultMonths: 4, defaultSettled: 'yes' }, []],
    [{ defaultMonths: 4 }, ['no-recent-default']],
    [
      { overdue: 'yes', defaultMonths: 4, defaultSettled: 'no' },
      ['no-current-overdue', 'no-recent-default'],
    ],
  ])('finds with %j the debts to repay: %j', (answers, debts) => {
    expect(debtsOf(materialOf(answers))).toEqual(debts);
  });
});

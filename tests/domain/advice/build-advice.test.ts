import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAdvice, findSmallestChanges } from '../../../src/domain/advice/advice';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateReadiness } from '../../../src/domain/plan/plan';
import { evaluateRules } from '../../../src/domain/rules/rules';
import { dayArbitrary, relevantAnswersArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';

function adviceFor(answers: Answers, day = toCalendarDate('2026-11-22')) {
  const outcomes = evaluateRules(fixedRulebook, answers, day);
  const readiness = evaluateReadiness(fixedRulebook, answers, outcomes, day);
  return buildAdvice(answers, outcomes, readiness, day);
}

describe('the order of changes', () => {
  it('is repay, do, use, wait, tell, cannot, and within each as the rules stand', () => {
    const { changes } = adviceFor({
      score: 570,
      realName: 'no',
      cardMonths: 4,
      defaultMonths: 7,
      defaultSettled: 'no',
      overdue: 'yes',
      txPerDay: 1,
      pastOverdues: 3,
      pastSettled: 'no',
    }).toPremium;
    expect(changes.map(({ how, answer }) => `${how} ${answer}`)).toEqual([
      'repay defaultSettled',
      'repay overdue',
      'repay pastSettled',
      'do realName',
      'use score',
      'use txPerDay',
      'wait cardMonths',
      'tell adult',
      'tell loginDays',
      'tell payPerDay',
      'cannot pastOverdues',
    ]);
  });
});

describe('always', () => {
  it('says what is found from the answers alone', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        expect(adviceFor(answers, day)).toEqual(findSmallestChanges(fixedRulebook, answers, day));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAdvice, findSmallestChanges } from '../../../src/domain/advice/advice';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateReadiness } from '../../../src/domain/plan/plan';
import type { Dated } from '../../../src/domain/rulebook/rulebook';
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

describe('a goal', () => {
  const today = toCalendarDate('2026-11-22');
  const later = (dated: Dated<number>) =>
    [{ ...dated[0], inForceFrom: toCalendarDate('2026-11-23') }] as const;
  const possibleWith = (name: 'payScore' | 'premiumScore') => {
    const thresholds = {
      ...fixedRulebook.thresholds,
      [name]: later(fixedRulebook.thresholds[name]),
    };
    const rulebook = { ...fixedRulebook, thresholds };
    const outcomes = evaluateRules(rulebook, {}, today);
    const readiness = evaluateReadiness(rulebook, {}, outcomes, today);
    const { toMeets, toPremium } = buildAdvice({}, outcomes, readiness, today);
    return [toMeets.isPossible, toPremium.isPossible];
  };

  it('is out of reach while one of its own conditions has no threshold in force', () => {
    expect(possibleWith('payScore')).toEqual([false, false]);
    expect(possibleWith('premiumScore')).toEqual([true, false]);
  });

  it('asks for nothing where nothing was judged', () => {
    expect(buildAdvice({}, [], [], today).toMeets.changes).toEqual([]);
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

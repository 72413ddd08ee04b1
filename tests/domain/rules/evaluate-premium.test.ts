import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluatePremium, evaluateRules, evaluateVerdict } from '../../../src/domain/rules/rules';
import { outcomesArbitrary, relevantAnswersArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';
import { justPassing } from '../../support/just-passing';

const today = toCalendarDate('2026-11-22');
const rulesOf = (answers: Answers) => evaluateRules(fixedRulebook, answers, today);

const best: Answers = {
  ...justPassing,
  score: 750,
  payPerDay: 5,
  pastOverdues: 2,
  pastSettled: 'yes',
};

describe('the premium tier', () => {
  it('is reached when every required and every premium rule just holds', () => {
    expect(evaluatePremium(rulesOf(best))).toBe('pass');
  });

  it('does not ask for the advisory rules', () => {
    const answers: Answers = { ...best, profile: 'no', bankType: 'cityOrRural', student: 'yes' };
    expect(evaluatePremium(rulesOf(answers))).toBe('pass');
  });

  it.each<Answers>([
    { score: 749 },
    { payPerDay: 4.99 },
    { pastOverdues: 3 },
    { pastSettled: 'no' },
    { overdue: 'yes' },
    { cardMonths: 5 },
  ])('is missed with %o', (short) => {
    expect(evaluatePremium(rulesOf({ ...best, ...short }))).toBe('fail');
  });

  it('stays open while one test is unknown and none fails', () => {
    const { payPerDay: _, ...rest } = best;
    expect(evaluatePremium(rulesOf(rest))).toBe('unknown');
    expect(evaluatePremium(rulesOf({ ...rest, score: 749 }))).toBe('fail');
    expect(evaluatePremium(rulesOf({}))).toBe('unknown');
  });
});

describe('always', () => {
  it('whoever reaches the premium tier meets the conditions', () => {
    const answered = fc.oneof(
      relevantAnswersArbitrary.map(rulesOf),
      relevantAnswersArbitrary.map((answers) => rulesOf({ ...answers, ...best })),
      outcomesArbitrary,
    );
    fc.assert(
      fc.property(answered, (outcomes) => {
        if (evaluatePremium(outcomes) === 'pass') expect(evaluateVerdict(outcomes)).toBe('meets');
        if (evaluateVerdict(outcomes) === 'not-yet') expect(evaluatePremium(outcomes)).toBe('fail');
      }),
    );
  });
});

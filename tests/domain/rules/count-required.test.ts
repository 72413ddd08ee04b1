import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { countRequired, evaluateRules, evaluateVerdict } from '../../../src/domain/rules/rules';
import { outcomesArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');

describe('the three counts', () => {
  it('count eight unknown ones before any answer', () => {
    const outcomes = evaluateRules(fixedRulebook, {}, today);
    expect(countRequired(outcomes)).toEqual({ met: 0, notMet: 0, unknown: 8 });
  });

  it('leave advisory and premium rules out', () => {
    const outcomes = evaluateRules(
      fixedRulebook,
      { score: 640, txPerDay: 2, profile: 'yes', student: 'yes', payPerDay: 1 },
      today,
    );
    expect(countRequired(outcomes)).toEqual({ met: 1, notMet: 1, unknown: 6 });
  });
});

describe('always', () => {
  it('they sum to eight and agree with the verdict', () => {
    fc.assert(
      fc.property(outcomesArbitrary, (outcomes) => {
        const { met, notMet, unknown } = countRequired(outcomes);
        expect(met + notMet + unknown).toBe(8);
        expect(evaluateVerdict(outcomes) === 'meets').toBe(met === 8);
        expect(evaluateVerdict(outcomes) === 'not-yet').toBe(notMet > 0);
      }),
    );
  });
});

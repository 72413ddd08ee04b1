import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnswers } from '../../src/domain/answers/answers';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import {
  evaluatePremium,
  evaluateRules,
  evaluateVerdict,
  type RuleOutcome,
} from '../../src/domain/rules/rules';
import { relevantAnswers } from '../../src/wizard/relevant-answers';
import {
  answersArbitrary,
  givenAnswersArbitrary,
  outcomesArbitrary,
  relevantAnswersArbitrary,
} from './arbitraries';
import { fixedRulebook } from './fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const rulesOf = (given: Parameters<typeof relevantAnswers>[0]) =>
  evaluateRules(fixedRulebook, toAnswers(relevantAnswers(given)), today);

const each = [
  'meets',
  'not-yet',
  'undetermined',
  'premium pass',
  'premium fail',
  'premium unknown',
];

/** What comes up less than twenty times in five hundred; laws try a hundred, and would hardly see it. */
function rareIn(outcomes: fc.Arbitrary<readonly RuleOutcome[]>): readonly string[] {
  const found = fc
    .sample(outcomes, { numRuns: 500, seed: 20_261_122 })
    .flatMap((rules) => [evaluateVerdict(rules), `premium ${evaluatePremium(rules)}`]);
  return each.filter((one) => found.filter((other) => other === one).length < 20);
}

describe('the people laws are tried on', () => {
  it.each([
    ['any answers', answersArbitrary.map(rulesOf)],
    ['those still asked for', relevantAnswersArbitrary.map(rulesOf)],
    ['answers as people give them', givenAnswersArbitrary.map(rulesOf)],
    ['any outcomes', outcomesArbitrary],
  ])('come to every verdict and every answer about the premium tier, by %s', (_, outcomes) => {
    expect(rareIn(outcomes)).toEqual([]);
  });

  it('would be missed where hardly anyone meets the conditions', () => {
    const hardlyAnyone = fc.record({ score: fc.nat(1000), overdue: fc.constant('no' as const) });
    expect(rareIn(hardlyAnyone.map(rulesOf))).toEqual(['meets', 'premium pass']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateRules, isUnderAge } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';

describe('being under age', () => {
  it.each<[string, Answers, boolean]>([
    ['is so for who said so', { adult: 'no', score: 720 }, true],
    ['is not so for an adult, whatever else fails', { adult: 'yes', score: 10 }, false],
    ['is not so where nobody told', { score: 10 }, false],
  ])('%s', (_, answers, expected) => {
    const outcomes = evaluateRules(fixedRulebook, answers, toCalendarDate('2026-11-22'));
    expect(isUnderAge(outcomes)).toBe(expected);
  });
});

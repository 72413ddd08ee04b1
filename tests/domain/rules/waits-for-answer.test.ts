import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateRules, waitsForAnswer } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';

const waiting = (answers: Parameters<typeof evaluateRules>[1], day: string) =>
  evaluateRules(fixedRulebook, answers, toCalendarDate(day))
    .filter(waitsForAnswer)
    .map(({ id }) => id);

describe('a rule that waits for an answer', () => {
  it('is a required one that is unknown: none that passes or fails, none that merely helps', () => {
    const answers = {
      adult: 'yes',
      score: 570,
      realName: 'yes',
      cardMonths: 30,
      overdue: 'no',
      loginDays: 28,
    } as const;
    expect(waiting(answers, '2026-11-22')).toEqual(['no-recent-default', 'daily-transactions']);
  });

  it('is none on a day outside every period', () => {
    expect(waiting({}, '1970-01-01')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { toSituation } from '../../../src/domain/entry/entry-situation';
import { evaluateRules } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const situationOf = (answers: Answers) =>
  toSituation(answers, evaluateRules(fixedRulebook, answers, today));

describe('how the required rules stand when an entry is chosen', () => {
  it('sorts them by status and leaves advisory and premium rules out', () => {
    const situation = situationOf({ adult: 'yes', score: 570, profile: 'no', payPerDay: 1 });
    expect(situation.passing).toEqual(['adult']);
    expect(situation.failing).toEqual(['pay-score']);
    expect(situation.unknown).toEqual([
      'real-name',
      'card-age',
      'no-recent-default',
      'no-current-overdue',
      'daily-transactions',
      'login-days',
    ]);
  });

  it.each<[Answers, readonly string[], readonly string[]]>([
    [{ adult: 'no' }, ['adult'], ['adult']],
    [{ overdue: 'yes' }, ['no-current-overdue'], ['no-current-overdue']],
    [{ defaultMonths: 5 }, ['no-recent-default'], ['no-recent-default']],
    [{ realName: 'no' }, [], ['real-name']],
    [{ score: 599, cardMonths: 5, txPerDay: 2.99, loginDays: 9 }, [], []],
  ])('%j blocks by %j and cannot be mended by use: %j', (answers, blocking, unmendable) => {
    const situation = situationOf(answers);
    expect(situation.blocking).toEqual(blocking);
    expect(situation.unmendable).toEqual(unmendable);
  });
});

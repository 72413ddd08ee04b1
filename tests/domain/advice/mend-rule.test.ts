import { describe, expect, it } from 'vitest';
import { mendRule } from '../../../src/domain/advice/mend-rule';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { evaluateRules } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';

type MendedRule = Parameters<typeof mendRule>[0];

function repairsOf(id: MendedRule, answers: Answers, day = '2026-11-22') {
  const outcomes = evaluateRules(fixedRulebook, answers, toCalendarDate(day));
  return outcomes
    .filter((outcome) => outcome.id === id)
    .flatMap((outcome) => mendRule(id, answers, outcome));
}

describe('what mends a rule that fails', () => {
  it.each<[MendedRule, Answers, unknown]>([
    ['adult', { adult: 'no' }, { answer: 'adult', to: 'yes', how: 'wait' }],
    ['pay-score', { score: 599 }, { answer: 'score', to: 600, how: 'use', distance: 1 }],
    ['real-name', { realName: 'no' }, { answer: 'realName', to: 'yes', how: 'do' }],
    ['card-age', { cardMonths: 5 }, { answer: 'cardMonths', to: 6, how: 'wait', distance: 1 }],
    ['card-age', { cardMonths: 'none' }, { answer: 'cardMonths', to: 6, how: 'do', distance: 6 }],
    [
      'no-recent-default',
      { defaultMonths: 5, defaultSettled: 'yes' },
      { answer: 'defaultMonths', to: 6, how: 'wait', distance: 1 },
    ],
    ['no-current-overdue', { overdue: 'yes' }, { answer: 'overdue', to: 'no', how: 'repay' }],
    [
      'daily-transactions',
      { txPerDay: 2.8 },
      { answer: 'txPerDay', to: 3, how: 'use', distance: 0.2 },
    ],
    ['login-days', { loginDays: 9 }, { answer: 'loginDays', to: 10, how: 'use', distance: 1 }],
    ['premium-score', { score: 749 }, { answer: 'score', to: 750, how: 'use', distance: 1 }],
    [
      'premium-payments',
      { payPerDay: 4.99 },
      { answer: 'payPerDay', to: 5, how: 'use', distance: 0.01 },
    ],
    [
      'premium-history',
      { pastOverdues: 3, pastSettled: 'yes' },
      { answer: 'pastOverdues', to: 2, how: 'cannot', distance: 1 },
    ],
  ])('%s with %j', (id, answers, repair) => {
    expect(repairsOf(id, answers)).toEqual([repair]);
  });
});

describe('what settles a rule that is unknown', () => {
  it.each<[MendedRule, unknown]>([
    ['adult', { answer: 'adult', to: 'yes', how: 'tell' }],
    ['pay-score', { answer: 'score', to: 600, how: 'tell' }],
    ['real-name', { answer: 'realName', to: 'yes', how: 'tell' }],
    ['card-age', { answer: 'cardMonths', to: 6, how: 'tell' }],
    ['no-recent-default', { answer: 'defaultMonths', to: 'none', how: 'tell' }],
    ['no-current-overdue', { answer: 'overdue', to: 'no', how: 'tell' }],
    ['daily-transactions', { answer: 'txPerDay', to: 3, how: 'tell' }],
    ['login-days', { answer: 'loginDays', to: 10, how: 'tell' }],
    ['premium-score', { answer: 'score', to: 750, how: 'tell' }],
    ['premium-payments', { answer: 'payPerDay', to: 5, how: 'tell' }],
    ['premium-history', { answer: 'pastOverdues', to: 0, how: 'tell' }],
  ])('%s', (id, repair) => {
    expect(repairsOf(id, {})).toEqual([repair]);
  });
});

describe('nothing mends', () => {
  it.each<[MendedRule, Answers]>([
    ['adult', { adult: 'yes' }],
    ['pay-score', { score: 600 }],
    ['real-name', { realName: 'yes' }],
    ['card-age', { cardMonths: 6 }],
    ['no-recent-default', { defaultMonths: 6, defaultSettled: 'yes' }],
    ['no-current-overdue', { overdue: 'no' }],
    ['daily-transactions', { txPerDay: 3 }],
    ['login-days', { loginDays: 10 }],
    ['premium-score', { score: 750 }],
    ['premium-payments', { payPerDay: 5 }],
    ['premium-history', { pastOverdues: 2, pastSettled: 'yes' }],
  ])('%s when it passes with %j', (id, answers) => {
    expect(repairsOf(id, answers)).toEqual([]);
  });

  it('a rule that has no threshold yet', () => {
    expect(repairsOf('pay-score', { score: 100 }, '2019-12-31')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import type { Rulebook, Thresholds } from '../../../src/domain/rulebook/rulebook';
import { judgeRule } from '../../../src/domain/rules/judge-rule';
import { ruleIds } from '../../../src/domain/rules/rule-outcome';
import type { RuleId, Status } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');
const judge = (id: RuleId, answers: Answers, rulebook: Rulebook = fixedRulebook) =>
  judgeRule(id, rulebook, answers, today);

describe('a rule that compares a number', () => {
  it.each<readonly [RuleId, Answers, Status, number, number, number]>([
    ['pay-score', { score: 599 }, 'fail', 599, 600, 1],
    ['pay-score', { score: 600 }, 'pass', 600, 600, 0],
    ['pay-score', { score: 601 }, 'pass', 601, 600, 0],
    ['pay-score-some-scenes', { score: 649 }, 'fail', 649, 650, 1],
    ['pay-score-some-scenes', { score: 650 }, 'pass', 650, 650, 0],
    ['premium-score', { score: 749 }, 'fail', 749, 750, 1],
    ['premium-score', { score: 750 }, 'pass', 750, 750, 0],
    ['card-age', { cardMonths: 'none' }, 'fail', 0, 6, 6],
    ['card-age', { cardMonths: 5 }, 'fail', 5, 6, 1],
    ['card-age', { cardMonths: 6 }, 'pass', 6, 6, 0],
    ['daily-transactions', { txPerDay: 2.8 }, 'fail', 2.8, 3, 0.2],
    ['daily-transactions', { txPerDay: 2.99 }, 'fail', 2.99, 3, 0.01],
    ['daily-transactions', { txPerDay: 3 }, 'pass', 3, 3, 0],
    ['login-days', { loginDays: 9 }, 'fail', 9, 10, 1],
    ['login-days', { loginDays: 10 }, 'pass', 10, 10, 0],
    ['premium-payments', { payPerDay: 4.99 }, 'fail', 4.99, 5, 0.01],
    ['premium-payments', { payPerDay: 5 }, 'pass', 5, 5, 0],
    ['no-recent-default', { defaultMonths: 5, defaultSettled: 'yes' }, 'fail', 5, 6, 1],
    ['no-recent-default', { defaultMonths: 6, defaultSettled: 'yes' }, 'pass', 6, 6, 0],
    ['no-recent-default', { defaultMonths: 6, defaultSettled: 'no' }, 'fail', 6, 6, 0],
    ['no-recent-default', { defaultMonths: 6 }, 'unknown', 6, 6, 0],
    ['no-recent-default', { defaultMonths: 5 }, 'fail', 5, 6, 1],
    ['premium-history', { pastOverdues: 0 }, 'pass', 0, 2, 0],
    ['premium-history', { pastOverdues: 1 }, 'unknown', 1, 2, 0],
    ['premium-history', { pastOverdues: 2, pastSettled: 'yes' }, 'pass', 2, 2, 0],
    ['premium-history', { pastOverdues: 2, pastSettled: 'no' }, 'fail', 2, 2, 0],
    ['premium-history', { pastOverdues: 3, pastSettled: 'yes' }, 'fail', 3, 2, 1],
    ['premium-history', { pastOverdues: 3 }, 'fail', 3, 2, 1],
  ])('%s with %o: %s, %d beside %d, short of it by %d', (id, answers, status, ...figures) => {
    const [value, threshold, gap] = figures;
    expect(judge(id, answers)).toMatchObject({
      status,
      threshold: { value: threshold, source: 'article' },
      distance: { value, threshold, gap },
    });
  });
});

describe('a rule without a number', () => {
  it.each<readonly [RuleId, Answers, Status, number | true]>([
    ['adult', { adult: 'yes' }, 'pass', 18],
    ['adult', { adult: 'no' }, 'fail', 18],
    ['real-name', { realName: 'yes' }, 'pass', true],
    ['real-name', { realName: 'no' }, 'fail', true],
    ['no-current-overdue', { overdue: 'no' }, 'pass', true],
    ['no-current-overdue', { overdue: 'yes' }, 'fail', true],
    ['profile-complete', { profile: 'yes' }, 'pass', true],
    ['profile-complete', { profile: 'no' }, 'fail', true],
    ['card-bank', { bankType: 'national' }, 'pass', true],
    ['card-bank', { bankType: 'cityOrRural' }, 'fail', true],
    ['not-student', { student: 'no' }, 'pass', true],
    ['not-student', { student: 'yes' }, 'fail', true],
    ['no-recent-default', { defaultMonths: 'none' }, 'pass', 6],
    ['no-recent-default', { defaultSettled: 'no' }, 'fail', 6],
    ['no-recent-default', { defaultSettled: 'yes' }, 'unknown', 6],
    ['premium-history', { pastSettled: 'no' }, 'unknown', 2],
  ])('%s with %o: %s', (id, answers, status, threshold) => {
    const judged = judge(id, answers);
    expect(judged).toMatchObject({ status, threshold: { value: threshold } });
    expect(judged).not.toHaveProperty('distance');
  });

  it.each(ruleIds)('%s is unknown while nothing is known', (id) => {
    const judged = judge(id, {});
    expect(judged.status).toBe('unknown');
    expect(judged.threshold).toBeDefined();
    expect(judged).not.toHaveProperty('distance');
  });
});

describe('the threshold of each rule', () => {
  const faultless: Answers = {
    adult: 'yes',
    score: 800,
    realName: 'yes',
    cardMonths: 12,
    defaultMonths: 'none',
    overdue: 'no',
    txPerDay: 6,
    loginDays: 20,
    profile: 'yes',
    bankType: 'national',
    student: 'no',
    payPerDay: 6,
    pastOverdues: 0,
  };

  /** The same rulebook, but for one threshold that comes into force tomorrow. */
  function without(name: keyof Thresholds): Rulebook {
    const [only] = fixedRulebook.thresholds[name];
    const later = [{ ...only, inForceFrom: toCalendarDate('2026-11-23') }];
    return { ...fixedRulebook, thresholds: { ...fixedRulebook.thresholds, [name]: later } };
  }

  it.each<readonly [keyof Thresholds, RuleId]>([
    ['age', 'adult'],
    ['payScore', 'pay-score'],
    ['realName', 'real-name'],
    ['cardMonths', 'card-age'],
    ['defaultMonths', 'no-recent-default'],
    ['noOverdue', 'no-current-overdue'],
    ['txPerDay', 'daily-transactions'],
    ['loginDays', 'login-days'],
    ['payScoreSomeScenes', 'pay-score-some-scenes'],
    ['profile', 'profile-complete'],
    ['nationalBank', 'card-bank'],
    ['notStudent', 'not-student'],
    ['premiumScore', 'premium-score'],
    ['premiumPayPerDay', 'premium-payments'],
    ['premiumPastOverdues', 'premium-history'],
  ])('%s, as long as it is not in force, leaves just %s unknown', (name, unknown) => {
    const undecided = ruleIds.filter((id) => judge(id, faultless, without(name)).status !== 'pass');
    expect(undecided).toEqual([unknown]);
    expect(judge(unknown, faultless, without(name))).toEqual({
      status: 'unknown',
      threshold: undefined,
    });
    const tomorrow = toCalendarDate('2026-11-23');
    expect(judgeRule(unknown, without(name), faultless, tomorrow).status).toBe('pass');
  });

  it('moves the rule with it', () => {
    const [score] = fixedRulebook.thresholds.payScore;
    const rulebook: Rulebook = {
      ...fixedRulebook,
      thresholds: { ...fixedRulebook.thresholds, payScore: [{ ...score, value: 620 }] },
    };
    expect(judge('pay-score', { score: 619 }, rulebook)).toMatchObject({
      status: 'fail',
      distance: { value: 619, threshold: 620, gap: 1 },
    });
    expect(judge('pay-score', { score: 620 }, rulebook).status).toBe('pass');
  });
});

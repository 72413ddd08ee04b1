import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { chooseEntry } from '../../../src/domain/entry/choose-entry';
import { toSituation } from '../../../src/domain/entry/entry-situation';
import { evaluateRules } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');

function chosenFor(answers: Answers): string {
  const situation = toSituation(answers, evaluateRules(fixedRulebook, answers, today));
  const { entry, reasons } = chooseEntry(situation);
  return `${entry} ${reasons(situation)[0].code}`;
}

const purchase = { need: 'purchase' } as const;
const mendable = { score: 599, cardMonths: 5, txPerDay: 2, loginDays: 9 } as const;

describe('the first entry that suits', () => {
  it.each<[string, Answers, string]>([
    [
      'under age, whatever the need',
      { adult: 'no', need: 'cash', weilidai: 'yes' },
      'none entry/required-blocker',
    ],
    [
      'overdue, with an offer at the cashier',
      { overdue: 'yes', ...purchase, cashier: 'yes' },
      'none entry/required-blocker',
    ],
    [
      'a default five months ago',
      { defaultMonths: 5, defaultSettled: 'yes' },
      'none entry/required-blocker',
    ],
    [
      'a default six months ago',
      { defaultMonths: 6, defaultSettled: 'yes' },
      'pay-score entry/no-required-fail',
    ],
    [
      'cash, with 微粒贷 in sight',
      { need: 'cash', weilidai: 'yes' },
      'weilidai entry/cash-weilidai-visible',
    ],
    [
      'cash, with 微粒贷 in sight and a short score',
      { need: 'cash', weilidai: 'yes', score: 599 },
      'weilidai entry/cash-weilidai-visible',
    ],
    ['cash, without 微粒贷', { need: 'cash', weilidai: 'no' }, 'none entry/cash-invite-only'],
    ['cash, not knowing of 微粒贷', { need: 'cash' }, 'none entry/cash-invite-only'],
    ['a purchase with an offer', { ...purchase, cashier: 'yes' }, 'merchant entry/cashier-offers'],
    [
      'a purchase with an offer and a short score',
      { ...purchase, cashier: 'yes', score: 599 },
      'merchant entry/cashier-offers',
    ],
    [
      'a purchase whose cashier was not seen',
      { ...purchase, scene: 'medical' },
      'merchant entry/look-at-cashier',
    ],
    ['a purchase nobody knows more of', purchase, 'pay-score entry/no-required-fail'],
    [
      'a purchase without an offer',
      { ...purchase, scene: 'local', cashier: 'no' },
      'pay-score entry/no-required-fail',
    ],
    ['daily spending', { need: 'daily' }, 'pay-score entry/no-required-fail'],
    ['nothing known', {}, 'pay-score entry/no-required-fail'],
    [
      'what use can mend, with 分付',
      { ...mendable, fenfu: 'yes' },
      'fenfu entry/build-up-with-fenfu',
    ],
    [
      'what use can mend, a purchase without an offer',
      { ...mendable, ...purchase, cashier: 'no', fenfu: 'yes' },
      'fenfu entry/build-up-with-fenfu',
    ],
    ['what use can mend, without 分付', { ...mendable, fenfu: 'no' }, 'none entry/required-fails'],
    [
      'what use can mend, for a student',
      { ...mendable, fenfu: 'yes', student: 'yes' },
      'none entry/required-fails',
    ],
    [
      'what use cannot mend',
      { ...mendable, realName: 'no', fenfu: 'yes' },
      'none entry/required-fails',
    ],
  ])('for %s', (_, answers, expected) => {
    expect(chosenFor(answers)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { chooseEntry } from '../../../src/domain/entry/choose-entry';
import type { EntryReason } from '../../../src/domain/entry/entry';
import { toSituation } from '../../../src/domain/entry/entry-situation';
import { evaluateRules } from '../../../src/domain/rules/rules';
import { fixedRulebook } from '../../support/fixed-rulebook';
import { justPassing } from '../../support/just-passing';

const today = toCalendarDate('2026-11-22');

function chosenFor(answers: Answers): string {
  const situation = toSituation(answers, evaluateRules(fixedRulebook, answers, today));
  const { entry, reasons } = chooseEntry(situation);
  return `${entry} ${reasons(situation)[0].code}`;
}

const purchase = { need: 'purchase' } as const;
const { score: _score, ...ofUnknownScore } = justPassing;
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
      'pay-score entry/none-fails-yet',
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
    ['cash, not knowing of 微粒贷', { need: 'cash' }, 'none entry/weilidai-unknown'],
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
    ['a purchase nobody knows more of', purchase, 'pay-score entry/none-fails-yet'],
    [
      'a purchase without an offer',
      { ...purchase, scene: 'local', cashier: 'no' },
      'pay-score entry/none-fails-yet',
    ],
    ['daily spending', { need: 'daily' }, 'pay-score entry/none-fails-yet'],
    [
      'daily spending, with 微粒贷 in sight',
      { need: 'daily', weilidai: 'yes' },
      'pay-score entry/none-fails-yet',
    ],
    [
      'daily spending, with an offer at the cashier',
      { need: 'daily', cashier: 'yes' },
      'pay-score entry/none-fails-yet',
    ],
    [
      'daily spending in a shop',
      { need: 'daily', scene: 'local' },
      'pay-score entry/none-fails-yet',
    ],
    ['nothing known', {}, 'pay-score entry/none-fails-yet'],
    ['every condition met', justPassing, 'pay-score entry/no-required-fail'],
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

describe('all the reasons and warnings', () => {
  const choiceFor = (answers: Answers) => {
    const situation = toSituation(answers, evaluateRules(fixedRulebook, answers, today));
    const { reasons, warnings } = chooseEntry(situation);
    return [reasons(situation), warnings(situation)];
  };

  it.each<[string, Answers, readonly EntryReason[], readonly string[]]>([
    ['of a blocker', { adult: 'no' }, [{ code: 'entry/required-blocker', rules: ['adult'] }], []],
    [
      'of 微粒贷',
      { need: 'cash', weilidai: 'yes' },
      [{ code: 'entry/cash-weilidai-visible', rules: [] }],
      ['warning/cash-loan-recorded', 'warning/no-borrowing-for-credit', 'warning/one-application'],
    ],
    [
      'of cash without it',
      { need: 'cash', weilidai: 'no' },
      [{ code: 'entry/cash-invite-only', rules: [] }],
      [],
    ],
    [
      'of cash, not knowing of it',
      { need: 'cash' },
      [{ code: 'entry/weilidai-unknown', rules: [] }],
      [],
    ],
    [
      'of an offer at the cashier',
      { ...purchase, cashier: 'yes' },
      [{ code: 'entry/cashier-offers', rules: [] }],
      ['warning/offer-outranks', 'warning/merchant-risk-control', 'warning/one-application'],
    ],
    [
      'of a cashier not seen',
      { ...purchase, scene: 'local' },
      [{ code: 'entry/look-at-cashier', rules: [] }],
      ['warning/just-look', 'warning/merchant-risk-control', 'warning/one-application'],
    ],
    [
      'of 分付, not knowing of studies',
      { score: 599, fenfu: 'yes' },
      [
        { code: 'entry/build-up-with-fenfu', rules: ['pay-score'] },
        { code: 'entry/student-unknown', rules: ['not-student'] },
      ],
      [
        'warning/fenfu-cost',
        'warning/fenfu-circular',
        'warning/no-borrowing-for-credit',
        'warning/one-application',
      ],
    ],
    [
      'of 分付 for someone who does not study',
      { score: 599, fenfu: 'yes', student: 'no' },
      [{ code: 'entry/build-up-with-fenfu', rules: ['pay-score'] }],
      [
        'warning/fenfu-cost',
        'warning/fenfu-circular',
        'warning/no-borrowing-for-credit',
        'warning/one-application',
      ],
    ],
    [
      'of one condition not known',
      ofUnknownScore,
      [{ code: 'entry/none-fails-yet', rules: ['pay-score'] }],
      [
        'warning/rules-unknown',
        'warning/not-shown-not-offered',
        'warning/pay-score-cannot-lend',
        'warning/one-application',
      ],
    ],
    [
      'of the plan first',
      { score: 599 },
      [{ code: 'entry/required-fails', rules: ['pay-score'] }],
      [],
    ],
  ])('%s', (_, answers, reasons, warnings) => {
    expect(choiceFor(answers)).toEqual([reasons, warnings]);
  });
});

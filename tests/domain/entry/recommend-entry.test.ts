import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { recommendEntry } from '../../../src/domain/entry/entry';
import {
  evaluateRules,
  type RequiredRuleId,
  requiredRuleIds,
} from '../../../src/domain/rules/rules';
import { dayArbitrary, relevantAnswersArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';
import { steady } from '../../support/steady';

const today = toCalendarDate('2026-11-22');
const adviceFor = (answers: Answers, on = today) =>
  recommendEntry(fixedRulebook, answers, evaluateRules(fixedRulebook, answers, on), on);

const noStudent: Answers = { ...steady, student: 'no' };

describe('the advice on an entry', () => {
  it('gives the one entry, where it is, why, and why not the others', () => {
    const advice = adviceFor({ ...noStudent, need: 'daily' });
    expect(advice.entry).toBe('pay-score');
    expect(advice.place?.value.path).toEqual(['我', '服务', '钱包', '支付分', '分期服务']);
    expect(advice.reasons).toEqual([
      {
        code: 'entry/no-required-fail',
        rules: [
          'adult',
          'pay-score',
          'real-name',
          'card-age',
          'no-recent-default',
          'no-current-overdue',
          'daily-transactions',
          'login-days',
        ],
      },
    ]);
    expect(advice.rejected).toEqual([
      { entry: 'merchant', reason: { code: 'entry/not-a-purchase', rules: [] } },
      { entry: 'weilidai', reason: { code: 'entry/not-a-cash-loan-need', rules: [] } },
      { entry: 'fenfu', reason: { code: 'entry/fenfu-not-needed', rules: [] } },
    ]);
  });

  it('rejects all four entries while something is overdue', () => {
    const advice = adviceFor({ ...noStudent, overdue: 'yes' });
    expect(advice.entry).toBe('none');
    expect('place' in advice).toBe(false);
    expect(advice.rejected.map(({ entry, reason }) => `${entry} ${reason.code}`)).toEqual([
      'pay-score entry/required-blocker',
      'merchant entry/required-blocker',
      'weilidai entry/required-blocker',
      'fenfu entry/required-blocker',
    ]);
  });

  it('names no day to look again where none is in force', () => {
    const [months] = fixedRulebook.plan.fenfuLookAgainMonths;
    const later = { ...months, inForceFrom: toCalendarDate('2026-11-23') };
    const plan = { ...fixedRulebook.plan, fenfuLookAgainMonths: [later] as const };
    const answers = { ...noStudent, score: 599, fenfu: 'yes' } as const;
    const outcomes = evaluateRules(fixedRulebook, answers, today);
    const advice = recommendEntry({ ...fixedRulebook, plan }, answers, outcomes, today);
    expect(advice.entry).toBe('fenfu');
    expect(advice.lookAgain).toEqual([]);
  });

  it('has no place to show on a day before every period', () => {
    const advice = adviceFor({ need: 'daily' }, toCalendarDate('2019-12-31'));
    expect(advice.entry).toBe('pay-score');
    expect(advice.place).toBeUndefined();
  });
});

describe('on a day before every period', () => {
  const early = toCalendarDate('2019-12-31');

  it.each<[string, Answers, string]>([
    ['is under age', { adult: 'no' }, 'adult'],
    ['is overdue', { overdue: 'yes' }, 'no-current-overdue'],
    ['has not settled a default', { defaultMonths: 30, defaultSettled: 'no' }, 'no-recent-default'],
  ])('nobody is sent on who %s', (_, answers, rule) => {
    const { entry, reasons } = adviceFor({ ...noStudent, ...answers }, early);
    expect(entry).toBe('none');
    expect(reasons).toEqual([{ code: 'entry/required-blocker', rules: [rule] }]);
  });

  it('others are', () => {
    const settled = { defaultMonths: 30, defaultSettled: 'yes' } as const;
    expect(adviceFor({ ...noStudent, ...settled }, early).entry).toBe('pay-score');
  });
});

describe('the warnings', () => {
  const purchase = { need: 'purchase' } as const;
  it.each<[string, Answers, readonly string[]]>([
    [
      'with every condition known',
      noStudent,
      ['not-shown-not-offered', 'pay-score-cannot-lend', 'one-application'],
    ],
    [
      'with conditions unknown',
      { score: 640 },
      ['rules-unknown', 'not-shown-not-offered', 'pay-score-cannot-lend', 'one-application'],
    ],
    [
      'with an offer and every condition',
      { ...noStudent, ...purchase, cashier: 'yes' },
      ['merchant-risk-control', 'one-application'],
    ],
    [
      'with an offer and a short score',
      { ...noStudent, ...purchase, cashier: 'yes', score: 570 },
      ['offer-outranks', 'merchant-risk-control', 'one-application'],
    ],
    [
      'with an offer and conditions unknown',
      { ...purchase, cashier: 'yes' },
      ['offer-outranks', 'merchant-risk-control', 'one-application'],
    ],
    [
      'with a cashier to look at',
      { ...noStudent, ...purchase, scene: 'offline' },
      ['just-look', 'merchant-risk-control', 'one-application'],
    ],
    [
      'with a cash loan',
      { ...noStudent, need: 'cash', weilidai: 'yes' },
      ['cash-loan-recorded', 'no-borrowing-for-credit', 'one-application'],
    ],
    [
      'with 分付',
      { ...noStudent, cardMonths: 4, fenfu: 'yes' },
      ['fenfu-cost', 'fenfu-circular', 'no-borrowing-for-credit', 'one-application'],
    ],
    [
      'for a student, of their lender first',
      { ...noStudent, student: 'yes' },
      ['student', 'not-shown-not-offered', 'pay-score-cannot-lend', 'one-application'],
    ],
    [
      'for a student with an offer',
      { ...noStudent, ...purchase, cashier: 'yes', student: 'yes' },
      ['student', 'merchant-risk-control', 'one-application'],
    ],
    ['for a student with no entry', { ...noStudent, cardMonths: 4, student: 'yes' }, []],
    ['with no entry', { ...noStudent, cardMonths: 4 }, []],
  ])('%s', (_, answers, warnings) => {
    expect(adviceFor(answers).warnings).toEqual(warnings.map((name) => `warning/${name}`));
  });
});

describe('分付', () => {
  const newCard: Answers = { ...noStudent, cardMonths: 4 };

  it('is looked at again after three and six months, other entries are not', () => {
    expect(adviceFor({ ...newCard, fenfu: 'yes' }).lookAgain).toEqual(['2027-02-22', '2027-05-22']);
    expect(adviceFor(newCard).lookAgain).toEqual([]);
  });

  it('says so when it is not known whether a student asks', () => {
    const { student: _student, ...unsaid } = newCard;
    expect(adviceFor({ ...unsaid, fenfu: 'yes' }).reasons).toEqual([
      { code: 'entry/build-up-with-fenfu', rules: ['card-age'] },
      { code: 'entry/student-unknown', rules: ['not-student'] },
    ]);
  });

  it.each<[string, Answers, boolean]>([
    ['use could mend what fails', newCard, true],
    ['it is not known whether a student asks', { score: 599 }, true],
    ['it is answered already', { ...newCard, fenfu: 'no' }, false],
    ['nothing fails', noStudent, false],
    ['nothing is known', {}, false],
    ['something fails that use cannot mend', { ...newCard, realName: 'no' }, false],
    ['something is overdue', { ...newCard, overdue: 'yes' }, false],
    ['a student asks', { ...newCard, student: 'yes' }, false],
    ['cash is needed', { ...newCard, need: 'cash' }, false],
    ['the cashier already offers', { ...newCard, need: 'purchase', cashier: 'yes' }, false],
  ])('is asked about or not when %s', (_, answers, asks) => {
    expect(adviceFor(answers).asksFenfu).toBe(asks);
  });
});

describe('always', () => {
  it('chooses one entry with a reason and rejects each other one once', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const { entry, reasons, rejected, warnings } = adviceFor(answers, day);
        const all = [...rejected.map((other) => other.entry), ...(entry === 'none' ? [] : [entry])];
        expect(all.sort()).toEqual(['fenfu', 'merchant', 'pay-score', 'weilidai']);
        expect(reasons.length).toBeGreaterThan(0);
        expect(warnings.includes('warning/one-application')).toBe(entry !== 'none');
      }),
    );
  });

  it('recommends nothing while something is overdue', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        expect(adviceFor({ ...answers, overdue: 'yes' }, day).entry).toBe('none');
      }),
    );
  });

  it('never closes an open entry because a failing condition is mended', () => {
    const mended: Readonly<Record<RequiredRuleId, Answers>> = {
      adult: { adult: 'yes' },
      'pay-score': { score: 1000 },
      'real-name': { realName: 'yes' },
      'card-age': { cardMonths: 600 },
      'no-recent-default': { defaultMonths: 600, defaultSettled: 'yes' },
      'no-current-overdue': { overdue: 'no' },
      'daily-transactions': { txPerDay: 1000 },
      'login-days': { loginDays: 31 },
    };
    fc.assert(
      fc.property(
        relevantAnswersArbitrary,
        dayArbitrary,
        fc.constantFrom(...requiredRuleIds),
        (answers, day, id) => {
          const before = adviceFor(answers, day).entry;
          const after = adviceFor({ ...answers, ...mended[id] }, day).entry;
          expect(before !== 'none' && after === 'none').toBe(false);
        },
      ),
    );
  });

  it('asks about 分付 exactly when seeing it would change the entry', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, ({ fenfu: _fenfu, ...answers }, day) => {
        const unsaid = adviceFor(answers, day);
        const seen = adviceFor({ ...answers, fenfu: 'yes' }, day);
        expect(unsaid.asksFenfu).toBe(unsaid.entry !== seen.entry);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { assess } from '../../../src/domain/assessment/assessment';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { estimateLimit } from '../../../src/domain/limit/limit';
import { toFen } from '../../../src/domain/money/money';
import type { RuleId } from '../../../src/domain/rules/rules';
import { adviceFor } from '../../support/advice-for';
import { dayArbitrary, relevantAnswersArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';
import { steadyThroughout } from '../../support/steady';

const today = toCalendarDate('2026-11-22');
const assessmentOf = (answers: Answers, on = today) => assess(fixedRulebook, answers, on);
const gapOf = ({ rules }: ReturnType<typeof assess>, id: RuleId) =>
  rules.find((rule) => rule.id === id)?.distance?.gap;

const shopper: Answers = {
  ...steadyThroughout,
  need: 'purchase',
  scene: 'ecommerce',
  cashier: 'yes',
  amount: toFen(600_000),
};

describe('what there is to say', () => {
  it('to someone who meets everything and sees an offer', () => {
    const result = assessmentOf(shopper);
    expect(result.verdict).toBe('meets');
    expect(result.counts).toEqual({ met: 8, notMet: 0, unknown: 0 });
    expect(result.entry.entry).toBe('merchant');
    expect(result.offerOutranks).toBe(false);
    expect(result.noEntry).toBe(false);
    expect(result.plan.earliest).toEqual({ kind: 'on', date: '2026-11-22' });
    expect(result.plan.steps).toEqual([]);
    expect(result.premium).toBe('fail');
    expect(gapOf(result, 'premium-score')).toBe(30);
    const row = result.cost.rows.find(({ terms, price }) => terms === 3 && price === 'base');
    expect(row?.feeTotal).toBe(27_000);
    expect(result.limit).toEqual(estimateLimit(fixedRulebook, shopper, result.rules, today));
  });

  it('to someone whose card is too new', () => {
    const result = assessmentOf({ ...steadyThroughout, amount: toFen(600_000), cardMonths: 4 });
    expect(result.verdict).toBe('not-yet');
    expect(result.entry.entry).toBe('none');
    expect(result.entry.asksFenfu).toBe(true);
    expect(result.noEntry).toBe(false);
    expect(result.plan.earliest).toEqual({ kind: 'on', date: '2027-01-22' });
    expect(gapOf(result, 'card-age')).toBe(2);
  });

  it('to someone whose card is too new and who sees 分付', () => {
    const result = assessmentOf({ ...steadyThroughout, cardMonths: 4, fenfu: 'yes' });
    expect(result.verdict).toBe('not-yet');
    expect(result.entry.entry).toBe('fenfu');
  });

  it('to someone short of points and use who sees an offer all the same', () => {
    const result = assessmentOf({ ...shopper, score: 570, txPerDay: 1 });
    expect(result.verdict).toBe('not-yet');
    expect(result.counts).toEqual({ met: 6, notMet: 2, unknown: 0 });
    expect(result.entry.entry).toBe('merchant');
    expect(result.offerOutranks).toBe(true);
    expect(result.plan.earliest).toEqual({ kind: 'not-before', date: '2026-12-22' });
    expect(gapOf(result, 'pay-score')).toBe(30);
    expect(gapOf(result, 'daily-transactions')).toBe(2);
  });

  it('to someone whose card is too new and who has not seen the cashier', () => {
    const { cashier: _cashier, ...unseen } = shopper;
    const result = assessmentOf({ ...unseen, cardMonths: 4 });
    expect(result.entry.entry).toBe('merchant');
    expect(result.offerOutranks).toBe(false);
  });

  it('to someone with a debt overdue', () => {
    const result = assessmentOf({ ...shopper, overdue: 'yes' });
    expect(result.verdict).toBe('not-yet');
    expect(result.entry.entry).toBe('none');
    expect(result.offerOutranks).toBe(false);
    expect(result.plan.earliest).toEqual({ kind: 'not-before', date: '2026-11-23' });
    expect(result.plan.steps[0]).toEqual({
      id: 'no-current-overdue',
      when: 'today',
      date: '2026-11-22',
      action: 'repay',
      costs: 'debt-repayment',
    });
  });

  it('to someone who knows only the score', () => {
    const result = assessmentOf({ score: 640 });
    expect(result.verdict).toBe('undetermined');
    expect(result.counts).toEqual({ met: 1, notMet: 0, unknown: 7 });
    expect(result.entry.entry).toBe('pay-score');
    expect(result.entry.warnings.slice(0, 2)).toEqual([
      'warning/rules-unknown',
      'warning/not-shown-not-offered',
    ]);
    expect(result.plan.earliest).toEqual({ kind: 'not-before', date: '2026-11-22' });
    expect(result.settling).toEqual([
      'adult',
      'realName',
      'cardMonths',
      'defaultMonths',
      'overdue',
      'txPerDay',
      'loginDays',
    ]);
  });

  it('to someone who meets everything but needs cash without 微粒贷', () => {
    const result = assessmentOf({ ...steadyThroughout, need: 'cash', weilidai: 'no' });
    expect(result.verdict).toBe('meets');
    expect(result.entry.entry).toBe('none');
    expect(result.entry.reasons).toEqual([{ code: 'entry/cash-invite-only', rules: [] }]);
    expect(result.noEntry).toBe(true);
    expect(result.plan.earliest).toEqual({ kind: 'on', date: '2026-11-22' });
  });

  it('to someone short of a condition who needs cash and cannot see 微粒贷', () => {
    const result = assessmentOf({
      ...steadyThroughout,
      cardMonths: 4,
      need: 'cash',
      weilidai: 'no',
    });
    expect(result.verdict).toBe('not-yet');
    // What is missing comes first; no word of an entry that would then be open.
    expect(result.noEntry).toBe(false);
  });

  it('to someone who meets everything, needs cash and does not know about 微粒贷', () => {
    const result = assessmentOf({ ...steadyThroughout, need: 'cash' });
    expect(result.verdict).toBe('meets');
    expect(result.entry.entry).toBe('none');
    expect(result.entry.reasons).toEqual([{ code: 'entry/weilidai-unknown', rules: [] }]);
    // It may well be open: nobody has looked.
    expect(result.noEntry).toBe(false);
  });
});

describe('the answers that would settle it', () => {
  it.each<[string, Answers, readonly string[]]>([
    [
      'an old default that may be unsettled',
      { ...steadyThroughout, defaultMonths: 6 },
      ['defaultSettled'],
    ],
    ['a recent default, which fails either way', { ...steadyThroughout, defaultMonths: 5 }, []],
    ['nothing missing', steadyThroughout, []],
  ])('with %s', (_, answers, settling) => {
    expect(assessmentOf(answers).settling).toEqual(settling);
  });

  it('are none on a day before every period', () => {
    const result = assessmentOf({}, toCalendarDate('2019-12-31'));
    expect(result.verdict).toBe('undetermined');
    expect(result.settling).toEqual([]);
    expect('limit' in result).toBe(false);
  });
});

describe('always', () => {
  it('says the same again, about all fifteen rules', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const result = assessmentOf(answers, day);
        expect(result).toEqual(assessmentOf(answers, day));
        expect(result.rules).toHaveLength(15);
        expect(result.counts.met + result.counts.notMet + result.counts.unknown).toBe(8);
      }),
    );
  });

  it('can name a day exactly when no condition is unpredictable, and today when all are met', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const { verdict, plan, counts, rules } = assessmentOf(answers, day);
        if (verdict === 'meets') expect(plan.earliest).toEqual({ kind: 'on', date: day });
        const failing = rules.filter(
          ({ kind, status }) => kind === 'required' && status === 'fail',
        );
        const isForetold = failing.every(({ id }) => {
          const found = plan.readiness.find((each) => each.id === id);
          return found?.readiness.kind === 'on';
        });
        const canName = counts.unknown === 0 && isForetold;
        expect(plan.earliest.kind).toBe(canName ? 'on' : 'not-before');
      }),
    );
  });

  it('advises the least that has to change, by the day the plan has', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const { advice, plan } = assessmentOf(answers, day);
        expect(advice).toEqual(adviceFor(answers, day));
        const days = advice.toMeets.changes.flatMap(({ readiness }) => readiness ?? []);
        expect(plan.earliest).toEqual({
          kind: days.every(({ kind }) => kind === 'on') ? 'on' : 'not-before',
          date: days
            .map(({ date }) => date)
            .reduce((one, other) => (other > one ? other : one), day),
        });
      }),
    );
  });

  it('never says both that an offer outranks and that no entry is open', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const { offerOutranks, noEntry, entry } = assessmentOf(answers, day);
        expect(offerOutranks && noEntry).toBe(false);
        if (offerOutranks) expect(entry.entry).toBe('merchant');
        if (noEntry) expect(entry.entry).toBe('none');
      }),
    );
  });

  it('asks for no answer it already has', () => {
    fc.assert(
      fc.property(relevantAnswersArbitrary, dayArbitrary, (answers, day) => {
        const { settling, counts } = assessmentOf(answers, day);
        expect(settling.filter((name) => answers[name] !== undefined)).toEqual([]);
        expect(settling).toHaveLength(counts.unknown);
      }),
    );
  });
});

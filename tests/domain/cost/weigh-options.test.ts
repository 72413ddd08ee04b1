import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Terms } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { buildCostSheet } from '../../../src/domain/cost/build-cost-sheet';
import { chosenRow } from '../../../src/domain/cost/chosen-row';
import { evaluateBurden } from '../../../src/domain/cost/evaluate-burden';
import { weighOptions } from '../../../src/domain/cost/weigh-options';
import { toFen, toPpm } from '../../../src/domain/money/money';
import { answersArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');

function weigh(answers: Answers, terms?: Terms) {
  const sheet = buildCostSheet(fixedRulebook, answers, today);
  const chosen = chosenRow(sheet, terms);
  if (!chosen) throw new Error('every term has a main row');
  const { income } = answers;
  const burden =
    income === undefined ? undefined : evaluateBurden(fixedRulebook, chosen.perTerm, income, today);
  return { ...weighOptions(sheet, chosen, burden), chosen, sheet };
}

const shorterFee = (answers: Answers, terms: Terms) =>
  weigh(answers, terms).options.find(({ id }) => id === 'shorter')?.fee;

describe('the options weighed', () => {
  it.each<[Terms, number | undefined]>([
    [3, undefined],
    [6, 45_000],
    [12, 72_000],
    [24, 120_000],
  ])('beside %d terms take the next shorter one, with a fee of %s', (terms, fee) => {
    expect(shorterFee({}, terms)).toBe(fee);
  });

  it('take the row that stands for the shorter term, promotion or quote', () => {
    expect(shorterFee({ promos: ['newUser'] }, 12)).toBe(36_000);
    expect(shorterFee({ promos: ['newUser'], terms: 6, fee: toPpm(5_000) }, 12)).toBe(30_000);
  });

  it('come with the advice: 6 terms above 24 %, 3 on sale below it', () => {
    const { advice, reasons } = weigh({ promos: ['ecommerce'] }, 6);
    expect({ advice, reasons }).toEqual({ advice: 'shorter', reasons: ['weigh/over-24'] });
  });

  it('come with "don’t" where a month’s payment takes 35 % of the income', () => {
    const income = (fen: number) => weigh({ income: toFen(fen) }, 24).advice;
    // 496.66 yuan a month.
    expect([141_902, 141_903].map(income)).toEqual(['dont', 'pay-now-if-you-can']);
  });
});

describe('always', () => {
  it('each option stands once and in order, only instalments cost, and advice has its reason', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const { options, advice, reasons, chosen, sheet } = weigh(answers, answers.terms);
        const order = ['pay-now', 'save-first', 'shorter', 'instalments'];
        const ids = options.map(({ id }) => id);
        expect(ids).toEqual(order.filter((id) => id !== 'shorter' || chosen.terms > 3));
        expect(options.slice(0, 2).map(({ fee }) => fee)).toEqual([0, 0]);
        expect(options.at(-1)?.fee).toBe(chosen.feeTotal);
        expect(reasons.length).toBeGreaterThan(0);
        expect(new Set(reasons).size).toBe(reasons.length);
        const shorter = sheet.rows.filter((row) => row.main && row.terms < chosen.terms).at(-1);
        if (advice === 'shorter') expect(shorter?.line).not.toBe('over-24');
        if (advice === 'pay-now-if-you-can') expect(chosen.line).not.toBe('over-24');
        expect(reasons.includes('weigh/free')).toBe(advice !== 'dont' && chosen.feeTotal === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('more income never turns "go on" into "don’t"', () => {
    const incomes = fc.integer({ min: 0, max: 5_000_000 });
    const terms = fc.constantFrom<Terms>(3, 6, 12, 24);
    fc.assert(
      fc.property(terms, incomes, fc.nat(1_000_000), (n, income, more) => {
        const answers: Answers = { promos: ['ecommerce'] };
        const less = weigh({ ...answers, income: toFen(income) }, n).advice;
        const rich = weigh({ ...answers, income: toFen(income + more) }, n).advice;
        if (less !== 'dont') expect(rich).toBe(less);
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Answers, Terms } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { adviseOn } from '../../../src/domain/cost/advise-on';
import { buildCostSheet } from '../../../src/domain/cost/build-cost-sheet';
import { chosenRow } from '../../../src/domain/cost/chosen-row';
import type { CostRow } from '../../../src/domain/cost/cost';
import { evaluateBurden } from '../../../src/domain/cost/evaluate-burden';
import type { WeighVerdict } from '../../../src/domain/cost/weigh-shape';
import { toFen, toPpm } from '../../../src/domain/money/money';
import { fixedRulebook } from '../../support/fixed-rulebook';

const today = toCalendarDate('2026-11-22');

function rowOf(terms: Terms, answers: Answers = {}): CostRow {
  const row = chosenRow(buildCostSheet(fixedRulebook, answers, today), terms);
  if (!row) throw new Error('every term has a main row');
  return row;
}

/** The advice on 10,000 yuan with this income, in fen, where it is known. */
function advise(chosen: CostRow, shorter?: CostRow, income?: number): WeighVerdict {
  const burden =
    income === undefined
      ? undefined
      : evaluateBurden(fixedRulebook, chosen.perTerm, toFen(income), today);
  return adviseOn(chosen, shorter, burden);
}

const promo3 = () => rowOf(3, { promos: ['ecommerce'] });

it('sends nobody who needs cash to pay in full, and still away from what is dear or heavy', () => {
  const cash = { need: 'cash' } as const;
  expect(adviseOn(rowOf(12), rowOf(6), undefined, cash)).toEqual({
    advice: 'only-if-needed',
    reasons: ['weigh/fee-for-nothing'],
  });
  expect(adviseOn(rowOf(3), undefined, undefined, cash).advice).toBe('dont');
});

describe('the advice', () => {
  it.each<[string, () => WeighVerdict, WeighVerdict]>([
    [
      'on a fee: pay now if you can, income known or not',
      () => advise(rowOf(12), rowOf(6)),
      { advice: 'pay-now-if-you-can', reasons: ['weigh/fee-for-nothing'] },
    ],
    [
      'on a tight burden: the same',
      () => advise(rowOf(12), rowOf(6), 300_000),
      { advice: 'pay-now-if-you-can', reasons: ['weigh/fee-for-nothing'] },
    ],
    [
      'on a plan without a fee: it is free, so the money may as well be spent now',
      () => advise(rowOf(6, { terms: 6, fee: toPpm(0) }), rowOf(3)),
      { advice: 'pay-now-if-you-can', reasons: ['weigh/free'] },
    ],
    [
      'on a rate above 24 %: the shorter term that keeps to it',
      () => advise(rowOf(6), promo3()),
      { advice: 'shorter', reasons: ['weigh/over-24'] },
    ],
    [
      'on a rate above 24 % with none shorter: don’t',
      () => advise(rowOf(3)),
      { advice: 'dont', reasons: ['weigh/over-24'] },
    ],
    [
      'on a rate above 24 % with the shorter above it too: don’t',
      () => advise(rowOf(6), rowOf(3), 100_000_000),
      { advice: 'dont', reasons: ['weigh/over-24'] },
    ],
    [
      'on a heavy burden: don’t',
      () => advise(rowOf(12), rowOf(6), 200_000),
      { advice: 'dont', reasons: ['weigh/heavy-burden'] },
    ],
    [
      'on a heavy burden above 24 %: don’t, for both',
      () => advise(rowOf(6), promo3(), 200_000),
      { advice: 'dont', reasons: ['weigh/heavy-burden', 'weigh/over-24'] },
    ],
    [
      'on a heavy burden without a fee: don’t',
      () => advise(rowOf(3, { terms: 3, fee: toPpm(0) }), undefined, 500_000),
      { advice: 'dont', reasons: ['weigh/heavy-burden'] },
    ],
    [
      'without income: don’t',
      () => advise(rowOf(24), rowOf(12), 0),
      { advice: 'dont', reasons: ['weigh/heavy-burden'] },
    ],
  ])('%s', (_, found, expected) => {
    expect(found()).toEqual(expected);
  });

  // The 6 payments of 1,786.66 are heavy from 5,104.74 yuan down, the 3 of 3,413.33 from 9,752.37 down.
  it.each<[number, WeighVerdict]>([
    [975_238, { advice: 'shorter', reasons: ['weigh/over-24'] }],
    [975_237, { advice: 'dont', reasons: ['weigh/over-24', 'weigh/shorter-heavy'] }],
    [510_475, { advice: 'dont', reasons: ['weigh/over-24', 'weigh/shorter-heavy'] }],
    [510_474, { advice: 'dont', reasons: ['weigh/heavy-burden', 'weigh/over-24'] }],
  ])('at %d fen a month sends nobody into a shorter term they cannot carry', (income, expected) => {
    expect(advise(rowOf(6), promo3(), income)).toEqual(expected);
  });

  it('counts a rate above 24 % only by compounding as keeping to the line', () => {
    // 1.1 % over 12 terms: 23.5 % nominal, 26.2 % effective.
    const quote = rowOf(12, { terms: 12, fee: toPpm(11_000) });
    expect(quote.line).toBe('over-24-effective');
    expect(advise(quote).reasons).toEqual(['weigh/fee-for-nothing']);
  });
});

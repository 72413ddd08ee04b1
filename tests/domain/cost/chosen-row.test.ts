import { describe, expect, it } from 'vitest';
import type { Answers, Terms } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { buildCostSheet } from '../../../src/domain/cost/build-cost-sheet';
import { chosenRow } from '../../../src/domain/cost/chosen-row';
import { toFen, toPpm } from '../../../src/domain/money/money';
import { fixedRulebook } from '../../support/fixed-rulebook';

function chosen(answers: Answers, terms?: Terms, day = '2026-11-22'): string | undefined {
  const row = chosenRow(buildCostSheet(fixedRulebook, answers, toCalendarDate(day)), terms);
  return row && `${row.terms} ${row.price}`;
}

describe('the row that schedule and advice speak of', () => {
  it.each<[Answers, Terms | undefined, string]>([
    [{}, undefined, '3 base'],
    [{ promos: ['newUser'] }, undefined, '6 promo'],
    [{ promos: ['newUser'] }, 6, '6 promo'],
    [{ promos: [] }, 6, '6 base'],
    [{}, 24, '24 base'],
    [{ terms: 12, fee: toPpm(20_000) }, undefined, '12 quote'],
    [{ terms: 12, fee: toPpm(20_000) }, 12, '12 quote'],
    [{ terms: 12, fee: toPpm(20_000) }, 3, '3 base'],
    [{ amount: toFen(1_000_000), terms: 12, total: toFen(900_000) }, undefined, '3 base'],
  ])('with %j and %s terms chosen is %s', (answers, terms, expected) => {
    expect(chosen(answers, terms)).toBe(expected);
  });

  it('is the shorter of two that cost the same', () => {
    // At 0.10 yuan no fee reaches a fen, so all terms cost the same: nothing.
    expect(chosen({ amount: toFen(10) })).toBe('3 base');
  });

  it('is none where no fee is in force, unless it is quoted', () => {
    expect(chosen({}, undefined, '2019-12-31')).toBeUndefined();
    expect(chosen({}, 3, '2019-12-31')).toBeUndefined();
    expect(chosen({ terms: 3, fee: toPpm(1) }, undefined, '2019-12-31')).toBe('3 quote');
    expect(chosen({ terms: 3, fee: toPpm(1) }, 6, '2019-12-31')).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Promotion, Terms } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { buildCostSheet } from '../../../src/domain/cost/build-cost-sheet';
import { chosenRow } from '../../../src/domain/cost/chosen-row';
import type { CostRow } from '../../../src/domain/cost/cost';
import { listOptions } from '../../../src/domain/cost/list-options';
import { toFen, toPpm } from '../../../src/domain/money/money';
import { fixedRulebook } from '../../support/fixed-rulebook';

function rowOf(terms: Terms, answers: Answers = {}): CostRow {
  const sheet = buildCostSheet(fixedRulebook, answers, toCalendarDate('2026-11-22'));
  const row = chosenRow(sheet, terms);
  if (!row) throw new Error('every term has a main row');
  return row;
}

const saving = (chosen: CostRow) =>
  listOptions(chosen, undefined).find(({ id }) => id === 'save-first');

describe('the options beside 12 instalments of 10,000 yuan', () => {
  it('are to pay now, to save first, 6 instalments, and the 12', () => {
    expect(listOptions(rowOf(12), rowOf(6))).toEqual([
      { id: 'pay-now', fee: 0, upfront: 1_000_000 },
      { id: 'save-first', fee: 0, perTerm: 90_910, months: 11 },
      {
        id: 'shorter',
        fee: 72_000,
        saves: 48_000,
        perTerm: 178_666,
        months: 6,
        nominal: expect.closeTo(0.24280431296983596, 13),
      },
      {
        id: 'instalments',
        fee: 120_000,
        perTerm: 93_333,
        months: 12,
        nominal: expect.closeTo(0.21457118703149267, 13),
      },
    ]);
  });

  it('have no shorter term where there is none', () => {
    const ids = listOptions(rowOf(3), undefined).map(({ id }) => id);
    expect(ids).toEqual(['pay-now', 'save-first', 'instalments']);
  });

  it.each([
    [{ need: 'cash' }, ['shorter', 'instalments']],
    [{ need: 'purchase', scene: 'medical' }, ['pay-now', 'shorter', 'instalments']],
    [{ need: 'purchase', scene: 'education' }, ['pay-now', 'save-first', 'shorter', 'instalments']],
    [{ need: 'daily' }, ['pay-now', 'save-first', 'shorter', 'instalments']],
  ] as const)('are only those that serve the purpose: %j', (purpose, ids) => {
    expect(listOptions(rowOf(12), rowOf(6), purpose).map(({ id }) => id)).toEqual(ids);
  });

  it('tell no saving where the shorter term costs as much or more', () => {
    const shorter = listOptions(rowOf(6, { promos: ['newUser'] }), rowOf(3))[2];
    expect(shorter).toMatchObject({ id: 'shorter', fee: 45_000 });
    expect(shorter && 'saves' in shorter).toBe(false);
    const free = listOptions(rowOf(6, { terms: 6, fee: toPpm(0) }), rowOf(3));
    expect(free[2] && 'saves' in free[2]).toBe(false);
    // At 0.10 yuan no fee reaches a fen.
    const same = listOptions(rowOf(6, { amount: toFen(10) }), rowOf(3, { amount: toFen(10) }));
    expect(same[2]).toMatchObject({ id: 'shorter', fee: 0 });
    expect(same[2] && 'saves' in same[2]).toBe(false);
  });
});

describe('saving first', () => {
  it.each<[Terms, number, number]>([
    [3, 333_334, 3],
    [6, 166_667, 6],
    [12, 90_910, 11],
    [24, 47_620, 21],
  ])('beside %d terms asks for %d fen a month, %d months', (terms, perTerm, months) => {
    expect(saving(rowOf(terms))).toMatchObject({ perTerm, months, fee: 0 });
  });

  it('takes no longer than a plan without a fee, though its first payment is some fen short', () => {
    expect(saving(rowOf(3, { terms: 3, fee: toPpm(0) }))).toMatchObject({
      perTerm: 333_334,
      months: 3,
    });
  });

  it('asks for no more than the price: 6,000 yuan in 3 months are 2,000 a month', () => {
    expect(saving(rowOf(3, { amount: toFen(600_000) }))).toMatchObject({
      perTerm: 200_000,
      months: 3,
    });
  });

  it('ends also where the first payment is nothing', () => {
    expect(saving(rowOf(24, { amount: toFen(10) }))).toMatchObject({ perTerm: 1, months: 24 });
  });
});

describe('always', () => {
  it('what is saved reaches the principal, no later than the instalments end and not a month sooner', () => {
    const promos = fc.subarray<Promotion>(['ecommerce', 'newUser', 'invited']);
    const amounts = fc.integer({ min: 100, max: 5_000_000 }).map(toFen);
    const terms = fc.constantFrom<Terms>(3, 6, 12, 24);
    fc.assert(
      fc.property(terms, amounts, promos, (n, amount, seen) => {
        const row = rowOf(n, { amount, promos: seen });
        const { months = 0, perTerm = 0 } = saving(row) ?? {};
        const savedIn = (k: number) =>
          row.payments.slice(0, k).reduce((sum, { payment }) => sum + payment, 0);
        expect(months).toBeLessThanOrEqual(n);
        expect(savedIn(months)).toBeGreaterThanOrEqual(amount);
        expect(savedIn(months - 1)).toBeLessThan(amount);
        // Spread evenly, to the fen: enough, and a fen less a month would not be.
        expect(perTerm * months).toBeGreaterThanOrEqual(amount);
        expect((perTerm - 1) * months).toBeLessThan(amount);
      }),
      { numRuns: 100 },
    );
  });
});

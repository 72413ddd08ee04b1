import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PricedSchedule } from '../../../src/domain/cost/cost-shape';
import { payOffEarly } from '../../../src/domain/cost/pay-off-early';
import { priceByFee } from '../../../src/domain/cost/price-by-fee';
import { priceByTotal } from '../../../src/domain/cost/price-by-total';
import { toFen, toPpm } from '../../../src/domain/money/money';

const price = (terms: number, ppm: number, principal = 1_000_000) =>
  priceByFee(toFen(principal), terms, toPpm(ppm));

function total(principal: number, terms: number, repaid: number): PricedSchedule {
  const schedule = priceByTotal(toFen(principal), terms, toFen(repaid));
  if (!schedule) throw new Error('written by hand to have a price');
  return schedule;
}

describe('10,000 yuan paid off early', () => {
  it.each([
    [12, 10_000, 1, 1_010_000, 110_000, 0.12],
    [12, 10_000, 6, 593_335, 60_000, 0.15099913414064026],
    [12, 10_000, 11, 176_670, 10_000, 0.20094900560078827],
    [3, 15_000, 1, 1_015_000, 30_000, 0.18],
    [3, 15_000, 2, 681_667, 15_000, 0.21561598805406246],
  ])(
    'over %d terms at %d ppm with payment %d, later fees waived, ends with %d fen',
    (terms, ppm, after, settlement, savedFees, nominal) => {
      const { waived } = payOffEarly(price(terms, ppm), after);
      expect(waived).toEqual({ settlement, savedFees, nominal: expect.closeTo(nominal, 13) });
    },
  );

  it.each([
    [12, 10_000, 1, 1_120_000, 1.44],
    [12, 10_000, 6, 653_335, 0.29203879099134117],
    [12, 10_000, 11, 186_670, 0.2172197377687447],
    [3, 15_000, 1, 1_045_000, 0.54],
    [3, 15_000, 2, 696_667, 0.3217202225783671],
  ])(
    'over %d terms at %d ppm with payment %d, all fees due, ends with %d fen and saves nothing',
    (terms, ppm, after, settlement, nominal) => {
      const { due } = payOffEarly(price(terms, ppm), after);
      expect(due).toEqual({ settlement, savedFees: 0, nominal: expect.closeTo(nominal, 13) });
    },
  );
});

describe('paying off', () => {
  it('with the last payment comes to what the schedule does', () => {
    const { nominal, payments } = price(12, 10_000);
    const itself = { settlement: payments.at(-1)?.payment, savedFees: 0, nominal };
    expect(payOffEarly(price(12, 10_000), 12)).toEqual({ waived: itself, due: itself });
  });

  it('a plan without a fee is free whenever', () => {
    // Four payments of 833.33 yuan before it leave 6,666.68.
    const free = { settlement: 666_668, savedFees: 0, nominal: 0 };
    expect(payOffEarly(price(12, 0), 5)).toEqual({ waived: free, due: free });
  });

  it('never waives a fee below nothing, which is only a rounding', () => {
    // 0.11 yuan repaid by three times 0.04: fees of 1, 1 and −1 fen.
    const schedule = total(11, 3, 12);
    const { waived, due } = payOffEarly(schedule, 2);
    expect(waived).toEqual(due);
    expect(waived).toMatchObject({ settlement: 8, savedFees: 0 });
    expect(payOffEarly(schedule, 1).waived).toMatchObject({ settlement: 12, savedFees: 0 });
  });

  it.each([0, -1, 13, 1.5, Number.NaN])('is refused with payment %d of 12', (after) => {
    expect(() => payOffEarly(price(12, 10_000), after)).toThrow(
      new RangeError(`no term ${after} of 12`),
    );
  });
});

describe('always', () => {
  const principals = fc.integer({ min: 100, max: 5_000_000 });
  const terms = fc.integer({ min: 1, max: 60 });
  const byFee = fc
    .tuple(principals, terms, fc.nat(100_000))
    .map(([principal, n, ppm]) => price(n, ppm, principal));
  const byTotal = fc
    .tuple(principals, terms, fc.nat(2_000_000))
    .map(([principal, n, ppm]) =>
      total(principal, n, principal + Math.floor((principal * ppm) / 1_000_000)),
    );
  const any = fc.oneof(byFee, byTotal);
  /** Two rates a rounding apart count as equal. */
  const least = (rate: number) => rate * (1 - 1e-12);

  it('what is waived is what is saved, and what is due in full saves nothing', () => {
    fc.assert(
      fc.property(any, fc.nat(59), (schedule, k) => {
        const before = k % schedule.terms;
        const { waived, due } = payOffEarly(schedule, before + 1);
        const paid = schedule.payments
          .slice(0, before)
          .reduce((sum, { payment }) => sum + payment, 0);
        expect(waived.savedFees).toBeGreaterThanOrEqual(0);
        expect(paid + waived.settlement + waived.savedFees).toBe(schedule.repaid);
        expect(due.savedFees).toBe(0);
        expect(paid + due.settlement).toBe(schedule.repaid);
        expect(due.settlement - waived.settlement).toBe(waived.savedFees);
      }),
      { numRuns: 300 },
    );
  });

  it('with all fees due, earlier never has a lower rate, nor a lower one than with fees waived', () => {
    fc.assert(
      fc.property(any, fc.nat(59), (schedule, k) => {
        const after = (k % schedule.terms) + 1;
        const { waived, due } = payOffEarly(schedule, after);
        const later = payOffEarly(schedule, Math.min(after + 1, schedule.terms)).due;
        expect(due.nominal).toBeGreaterThanOrEqual(least(later.nominal));
        expect(due.nominal).toBeGreaterThanOrEqual(least(schedule.nominal));
        expect(due.nominal).toBeGreaterThanOrEqual(least(waived.nominal));
      }),
      { numRuns: 200 },
    );
  });

  it('with a level fee waived, earlier never has a higher rate, and the first month only twelve times the fee’s', () => {
    fc.assert(
      fc.property(byFee, fc.nat(59), (schedule, k) => {
        const after = (k % schedule.terms) + 1;
        const { waived } = payOffEarly(schedule, after);
        const later = payOffEarly(schedule, Math.min(after + 1, schedule.terms)).waived;
        expect(later.nominal).toBeGreaterThanOrEqual(least(waived.nominal));
        expect(schedule.nominal).toBeGreaterThanOrEqual(least(waived.nominal));
        const fee = schedule.payments[0]?.fee ?? 0;
        expect(payOffEarly(schedule, 1).waived.nominal).toBe(12 * (fee / schedule.principal));
      }),
      { numRuns: 200 },
    );
  });

  it('with all fees due and something to pay later, the rate is strictly above running to the end', () => {
    fc.assert(
      fc.property(byFee, fc.nat(59), (schedule, k) => {
        const after = (k % schedule.terms) + 1;
        fc.pre(after < schedule.terms && schedule.feeTotal > 0);
        expect(payOffEarly(schedule, after).due.nominal).toBeGreaterThan(schedule.nominal);
      }),
      { numRuns: 200 },
    );
  });
});

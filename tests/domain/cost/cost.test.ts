import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import {
  buildCostSheet,
  chosenRow,
  compareRivals,
  datePayments,
  evaluateBurden,
  nearestRow,
  payOffEarly,
  weighOptions,
} from '../../../src/domain/cost/cost';
import type { PricedSchedule } from '../../../src/domain/cost/cost-shape';
import { priceByFee } from '../../../src/domain/cost/price-by-fee';
import { priceByTotal } from '../../../src/domain/cost/price-by-total';
import { type Fen, toFen, toPpm } from '../../../src/domain/money/money';
import { answersArbitrary, dayArbitrary } from '../../support/arbitraries';
import { fixedRulebook } from '../../support/fixed-rulebook';

const BITS = 64n;
const ONE = 1n << BITS;

/** The rate a month in units of 2^-64, by halving, every sign exact: nothing but whole numbers. */
function exactRate({ principal, payments }: PricedSchedule): bigint {
  const paid = payments.reduce((sum, { payment }) => sum + payment, 0);
  const isTooLow = (rate: bigint) => {
    let [worth, unit, owed] = [0n, 1n, BigInt(principal)];
    for (const { payment } of payments) {
      unit *= ONE;
      worth = worth * (ONE + rate) + BigInt(payment) * unit;
      owed *= ONE + rate;
    }
    return worth > owed;
  };
  let [low, high] = [0n, (BigInt(paid) * ONE) / BigInt(principal)];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isTooLow(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function exactAnnual(schedule: PricedSchedule): { nominal: number; effective: number } {
  const rate = exactRate(schedule);
  const compound = (((ONE + rate) ** 12n) >> (11n * BITS)) - ONE;
  return { nominal: Number(12n * rate) / 2 ** 64, effective: Number(compound) / 2 ** 64 };
}

function expectExact(schedule: PricedSchedule): void {
  if (schedule.feeTotal === 0) {
    expect([schedule.monthly, schedule.nominal, schedule.effective]).toEqual([0, 0, 0]);
    return;
  }
  const { nominal, effective } = exactAnnual(schedule);
  expect(Math.abs(schedule.nominal - nominal)).toBeLessThan(1e-12);
  expect(Math.abs(schedule.effective - effective)).toBeLessThan(1e-12);
}

/** Every number at any depth. */
function numbersIn(node: unknown): readonly number[] {
  if (typeof node === 'number') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(numbersIn) : [];
}

const isPlain = (value: number) => Number.isFinite(value) && !Object.is(value, -0);

describe('both annual rates', () => {
  const terms = Array.from({ length: 60 }, (_, k) => k + 1);
  const prices = [100, 101, 382_550, 5_000_000].flatMap((principal) =>
    [0, 1, 15_000, 100_000].map((ppm) => [principal, ppm] as const),
  );

  it.each(prices)('of %d fen at %d ppm are exact to 1e-12 over 1 to 60 terms', (principal, ppm) => {
    for (const n of terms) expectExact(priceByFee(toFen(principal), n, toPpm(ppm)));
  });
});

describe('always', () => {
  const principals = fc.integer({ min: 100, max: 5_000_000 }).map(toFen);
  const terms = fc.integer({ min: 1, max: 60 });
  const fees = fc.integer({ min: 0, max: 100_000 }).map(toPpm);

  it('both annual rates are within 1e-12 of an exact solver, and 0 without a fee', () => {
    fc.assert(
      fc.property(principals, terms, fees, (principal, n, ppm) => {
        expectExact(priceByFee(principal, n, ppm));
      }),
      { numRuns: 400 },
    );
  });

  it('a total up to three times the principal is as exact', () => {
    const times = fc.integer({ min: 0, max: 2_000_000 });
    const total = (principal: Fen, ppm: number) =>
      toFen(principal + Math.floor((principal * ppm) / 1_000_000));
    fc.assert(
      fc.property(principals, fc.integer({ min: 3, max: 24 }), times, (principal, n, more) => {
        const schedule = priceByTotal(principal, n, total(principal, more));
        const { nominal, effective } = schedule
          ? exactAnnual(schedule)
          : { nominal: 0, effective: 0 };
        expect(Math.abs((schedule?.nominal ?? 0) - nominal)).toBeLessThan(1e-12 * (1 + nominal));
        expect(Math.abs((schedule?.effective ?? 0) - effective)).toBeLessThan(
          1e-12 * (1 + effective),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('no output holds anything but plain numbers: never NaN, infinite or a negative nothing', () => {
    const cases = fc.tuple(answersArbitrary, dayArbitrary, fc.nat(23), fc.constantFrom(0, 1, 1e9));
    fc.assert(
      fc.property(cases, ([answers, today, k, income]) => {
        const sheet = buildCostSheet(fixedRulebook, answers, today);
        const row = chosenRow(sheet, answers.terms);
        const rivals = compareRivals(fixedRulebook, sheet.principal, answers.terms ?? 3, today);
        const burden =
          row && evaluateBurden(fixedRulebook, row.perTerm, answers.income ?? toFen(income), today);
        const outputs = row && [
          payOffEarly(row, (k % row.terms) + 1),
          datePayments(row, today),
          nearestRow(sheet.rows, row),
          weighOptions(sheet, row, burden),
        ];
        expect(numbersIn([sheet, rivals, burden, outputs]).filter((n) => !isPlain(n))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('from 1 to 60 terms neither, also when paid off early', () => {
    fc.assert(
      fc.property(principals, terms, fees, fc.nat(59), (principal, n, ppm, k) => {
        const schedule = priceByFee(principal, n, ppm);
        const outputs = [
          schedule,
          payOffEarly(schedule, (k % n) + 1),
          datePayments(schedule, toCalendarDate('2026-08-31')),
        ];
        expect(numbersIn(outputs).every(isPlain)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

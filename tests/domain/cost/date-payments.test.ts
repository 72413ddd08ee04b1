import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { datePayments } from '../../../src/domain/cost/date-payments';
import { priceByFee } from '../../../src/domain/cost/price-by-fee';
import { toFen, toPpm } from '../../../src/domain/money/money';
import { dayArbitrary } from '../../support/arbitraries';

const price = (terms: number) => priceByFee(toFen(1_000_000), terms, toPpm(15_000));
const days = (terms: number, from: string) =>
  datePayments(price(terms), toCalendarDate(from)).map(({ on }) => on);

describe('the days payments are due', () => {
  it.each([
    ['2026-11-22', ['2026-12-22', '2027-01-22', '2027-02-22']],
    ['2026-08-31', ['2026-09-30', '2026-10-31', '2026-11-30']],
    ['2026-12-31', ['2027-01-31', '2027-02-28', '2027-03-31']],
    ['2027-12-30', ['2028-01-30', '2028-02-29', '2028-03-30']],
    ['2026-01-28', ['2026-02-28', '2026-03-28', '2026-04-28']],
  ])('after a purchase on %s are %j', (from, expected) => {
    expect(days(3, from)).toEqual(expected);
  });

  it('stand beside everything the schedule says of each payment', () => {
    expect(datePayments(price(3), toCalendarDate('2026-08-31'))).toEqual([
      {
        term: 1,
        principal: 333_333,
        fee: 15_000,
        payment: 348_333,
        balance: 666_667,
        on: '2026-09-30',
      },
      {
        term: 2,
        principal: 333_333,
        fee: 15_000,
        payment: 348_333,
        balance: 333_334,
        on: '2026-10-31',
      },
      { term: 3, principal: 333_334, fee: 15_000, payment: 348_334, balance: 0, on: '2026-11-30' },
    ]);
  });

  it('lie in every month once, to the last of 24', () => {
    expect(days(24, '2026-11-22').at(-1)).toBe('2028-11-22');
  });
});

describe('always', () => {
  it('each day is later than the one before, in the month after it, never past the day of purchase', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: 1, max: 60 }), (from, terms) => {
        const due = days(terms, from);
        const months = due.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
        const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) + 1;
        expect(months).toEqual(due.map((_, k) => first + k));
        expect(due.every((day) => day.slice(8) <= from.slice(8))).toBe(true);
        expect(due.every((day, k) => k === 0 || day > (due[k - 1] ?? ''))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

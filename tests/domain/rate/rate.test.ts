import { describe, expect, it } from 'vitest';
import { toFen } from '../../../src/domain/money/money';
import { effectiveAnnual, nominalAnnual, solveMonthlyRate } from '../../../src/domain/rate/rate';

/** Hundredths from a sum as it is printed. */
const cents = (printed: number) => toFen(Math.round(printed * 100));
const times = (count: number, payment: number) => Array<number>(count).fill(payment);
const monthly = (lent: number, payments: readonly number[]) =>
  solveMonthlyRate(cents(lent), payments.map(cents));

/** Per cent, as far from the printed figure as its rounding allows. */
function expectPrinted(rate: number, printed: number, decimals: number): void {
  expect(Math.abs(rate * 100 - printed)).toBeLessThanOrEqual(0.5 * 10 ** -decimals);
}

// US Regulation Z, 12 CFR part 1026, appendix J, section (c), examples with a regular first period;
// the annual percentage rate is twelve times the rate a month: section (b)(1).
describe('the examples of Regulation Z, appendix J', () => {
  it.each<[string, number, number[], number]>([
    ['(c)(1)(i), 24 of 230', 5000, times(24, 230), 9.69],
    ['(c)(2)(i), 250 first', 5000, [250, ...times(23, 230)], 10.08],
    ['(c)(3)(i), 280 last', 5000, [...times(23, 230), 280], 10.5],
    ['(c)(4)(i), 250 first, 280 last', 5000, [250, ...times(22, 230), 280], 10.9],
  ])('%s: $%d lent have the rate printed', (_, lent, payments, printed) => {
    expectPrinted(nominalAnnual(monthly(lent, payments)), printed, 2);
  });
});

// Microsoft support, "RATE function", section "Example": 4 years, -200 a month, 8000 lent.
describe('the example of Excel’s RATE', () => {
  const rate = () => monthly(8000, times(48, 200));

  it('has 1 % a month, printed in whole per cent', () => {
    expectPrinted(rate(), 1, 0);
  });

  it('has 9.24 % a year, as twelve times the month', () => {
    expectPrinted(nominalAnnual(rate()), 9.24, 2);
  });
});

// European Commission, DG FISMA, "Examples for the calculation of the annual percentage rate of charge for
// credit agreements for consumers relating to residential immovable property" (G. M. Soto), January 2015,
// Markt/2014/107/H3/TA/LV, pages 23–68: after Directive 2014/17/EU, annex I, which compounds. A charge
// paid at the conclusion is taken off the sum lent, as in the document's own equations.
describe('the examples of the European Commission', () => {
  it.each<[string, number, readonly number[], number]>([
    ['1, page 23: 240 of 1,432.86', 196_000, times(240, 1432.86), 6.434412],
    ['3, page 27: 240 of 1,449.53', 196_000, times(240, 1449.53), 6.588554],
    ['4, page 28: 240 of 1,599.53', 196_000, times(240, 1599.53), 7.946625],
    ['5, page 28: 240 of 1,490.18', 196_000, times(240, 1490.18), 6.961575],
    ['6, page 29: 100 more at the end', 196_000, [...times(239, 1432.86), 1532.86], 6.436359],
    ['7, page 30: a balloon', 196_000, [...times(179, 1199.1), 143_296.79], 6.409523],
    ['8, page 31: interest only', 196_000, [...times(239, 1166.67), 201_166.67], 7.430479],
    ['11, page 34: less at the end', 196_000, [...times(220, 1500), 407.7], 6.452756],
    ['26, page 51: 180 of 1,660.94', 196_000, times(180, 1660.94), 6.237362],
  ])('%s: %d lent have the six decimals printed', (_, lent, payments, printed) => {
    expectPrinted(effectiveAnnual(monthly(lent, payments)), printed, 6);
  });

  // The document solves its equations to a thousandth of a euro. On sums as small as these that shows in
  // the six decimals, so the rate it concludes with is compared.
  const card3000 = [296.62, 269.82, 268.02, 266.22, 264.41, 262.61, 260.81, 259.01, 257.21, 255.41];
  const card1500 = [160.81, 134.91, 134.01, 133.11, 132.21, 131.31, 130.41, 129.5, 128.6, 127.7];
  it.each<[string, number, readonly number[], number]>([
    ['36, page 64: 12 equal parts with interest', 2_940, [...card3000, 253.6, 251.8], 15.1],
    ['37, page 66: 12 equal parts with interest', 1_470, [...card1500, 126.8, 125.9], 17.0],
    ['38, page 67: all at the end of three', 2_940, [24.12, 24.12, 3024.12], 19.4],
    ['39, page 68: one after six months', 2_940, [...times(5, 0), 3132.09], 13.5],
  ])('%s: %d lent have the rate printed', (_, lent, payments, printed) => {
    expectPrinted(effectiveAnnual(monthly(lent, payments)), printed, 1);
  });

  // Examples of calculation for Directive 87/102/EEC, COM(1996) 79, annex II ("annex III"), part A, third.
  it('two of 600 after one and two years for 1,000 lent have 13.07 %', () => {
    const after = [...times(11, 0), 600, ...times(11, 0), 600];
    expectPrinted(effectiveAnnual(monthly(1000, after)), 13.07, 2);
  });
});

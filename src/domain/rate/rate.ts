/** The door of `rate`: exact ratios, and the interest rate hidden in a row of payments. */
export { type AnnualRate, effectiveAnnual, type MonthlyRate, nominalAnnual } from './annual';
export { type Ratio, ratio, ratioOf } from './ratio';
export { solveMonthlyRate } from './solve-monthly-rate';

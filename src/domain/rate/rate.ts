/** The door of `rate`: exact ratios, and the interest rate hidden in a row of payments. */
export {
  type AnnualRate,
  effectiveAnnual,
  type MonthlyRate,
  nominalAnnual,
  toAnnualRate,
} from './annual';
export { type Ratio, ratio, ratioOf } from './ratio';
export { addRatio, divideRatio, multiplyRatio, subtractRatio } from './ratio-arithmetic';
export { clampRatio, compareRatio } from './ratio-order';
export { ceilRatio, floorRatio, numberOfRatio, roundRatio } from './ratio-rounding';
export { solveMonthlyRate } from './solve-monthly-rate';

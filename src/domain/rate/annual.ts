declare const monthlyBrand: unique symbol;
declare const annualBrand: unique symbol;

/** Interest a month on the principal still outstanding, a decimal fraction: 0.01 is 1 % a month. */
export type MonthlyRate = number & { readonly [monthlyBrand]: 'MonthlyRate' };

/** Interest a year as a decimal fraction: 0.24 is 24 % a year. */
export type AnnualRate = number & { readonly [annualBrand]: 'AnnualRate' };

function toRate(value: number): number {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`not a rate: ${value}`);
  return value + 0;
}

/**
 * Which rate a month is this decimal fraction?
 *
 * @param value a finite decimal fraction, 0 or more
 * @returns the same number, branded; −0 becomes 0
 * @throws RangeError when `value` is negative or not finite (a programming error)
 * @example toMonthlyRate(0.02) // 2 % a month
 */
export function toMonthlyRate(value: number): MonthlyRate {
  return toRate(value) as MonthlyRate;
}

/**
 * Which rate a year is this decimal fraction?
 *
 * @param value a finite decimal fraction, 0 or more
 * @returns the same number, branded; −0 becomes 0
 * @throws RangeError when `value` is negative or not finite (a programming error)
 * @example toAnnualRate(0.146) // 14.6 % a year
 */
export function toAnnualRate(value: number): AnnualRate {
  return toRate(value) as AnnualRate;
}

/**
 * What is the annual rate without compounding (单利口径)?
 *
 * @param monthly the rate a month, a decimal fraction
 * @returns 12 × monthly, a decimal fraction
 * @source pboc-2021-3
 * @example nominalAnnual(toMonthlyRate(0.02)) // 0.24
 */
export function nominalAnnual(monthly: MonthlyRate): AnnualRate {
  return toAnnualRate(12 * monthly);
}

/**
 * What is the annual rate with compounding (复利口径)?
 *
 * @param monthly the rate a month, a decimal fraction
 * @returns (1 + monthly)^12 − 1, a decimal fraction, precise for the smallest rates too
 * @source pboc-2021-3
 * @example effectiveAnnual(toMonthlyRate(0.01)) // 0.12682503013196977
 */
export function effectiveAnnual(monthly: MonthlyRate): AnnualRate {
  return toAnnualRate(Math.expm1(12 * Math.log1p(monthly)));
}

import { type Fen, toFen } from '../money/money';
import {
  type AnnualRate,
  multiplyRatio,
  numberOfRatio,
  ratio,
  ratioOf,
  roundRatio,
  toAnnualRate,
} from '../rate/rate';

const DAYS_A_YEAR = 365;
const MONTHS_A_YEAR = 12;

/**
 * What does 分付 cost, at its rate a day and with equal parts of the principal repaid every month?
 *
 * Months count 365/12 days; the balances of the months sum to principal × (terms + 1) / 2. Exact until
 * the fee is rounded to the fen, once.
 *
 * @param principal what is borrowed, in fen
 * @param terms how many monthly payments, a whole number from 1
 * @param daily the rate a day on the balance, a decimal fraction
 * @returns the fees of all terms in fen, and the simple annual rate as a decimal fraction
 * @source fenfu-secondary
 * @example priceFenfu(toFen(1_000_000), 3, 0.0004).fee // 24333: 243.33 yuan
 */
export function priceFenfu(
  principal: Fen,
  terms: number,
  daily: number,
): { readonly fee: Fen; readonly nominal: AnnualRate } {
  const yearly = multiplyRatio(ratioOf(daily), ratio(DAYS_A_YEAR));
  const balanceMonths = ratio(BigInt(principal) * BigInt(terms + 1), 2);
  const fee = multiplyRatio(multiplyRatio(yearly, ratio(1, MONTHS_A_YEAR)), balanceMonths);
  return { fee: toFen(roundRatio(fee)), nominal: toAnnualRate(numberOfRatio(yearly)) };
}

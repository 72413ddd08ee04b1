import { type Fen, toFen } from '../money/money';
import { effectiveAnnual, nominalAnnual, solveMonthlyRate } from '../rate/rate';
import type { Payment, PricedSchedule } from './cost-shape';
import { splitEvenly } from './split-evenly';

function listPayments(principal: Fen, fees: readonly Fen[]): readonly Payment[] {
  const parts = splitEvenly(principal, fees.length);
  let balance = principal;
  return fees.map((fee, k) => {
    const part = parts[k] ?? toFen(0);
    balance = toFen(balance - part);
    return { term: k + 1, principal: part, fee, payment: toFen(part + fee), balance };
  });
}

/**
 * What do these fees, paid term by term beside an evenly split principal, amount to?
 *
 * @param principal what is paid for in instalments, in fen, above 0
 * @param fees the fee of each term in order, in fen; one below 0 must not exceed the principal's part
 * @returns every payment, the sums in fen, and the rates as decimal fractions
 * @throws RangeError when there is no term, no principal, or less is repaid than the principal
 *   (programming errors)
 * @source pboc-2021-3
 * @example buildSchedule(toFen(1000), [toFen(15), toFen(15), toFen(15)]).repaid // 1045
 */
export function buildSchedule(principal: Fen, fees: readonly Fen[]): PricedSchedule {
  const payments = listPayments(principal, fees);
  const amounts = payments.map(({ payment }) => payment);
  const feeTotal = toFen(fees.reduce((sum, fee) => sum + fee, 0));
  const monthly = solveMonthlyRate(principal, amounts);
  return {
    principal,
    terms: fees.length,
    payments,
    feeTotal,
    repaid: toFen(principal + feeTotal),
    perTerm: amounts[0] ?? toFen(0),
    monthly,
    nominal: nominalAnnual(monthly),
    effective: effectiveAnnual(monthly),
  };
}

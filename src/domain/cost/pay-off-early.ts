import { toFen } from '../money/money';
import { nominalAnnual, solveMonthlyRate } from '../rate/rate';
import type { Payment, PricedSchedule } from './cost-shape';
import type { EarlyPayoff, EarlyPayoffs } from './payoff-shape';

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Everything as scheduled before `last`; with it the whole balance and so much of the later fees. */
function settle(schedule: PricedSchedule, last: Payment, laterFees: number): EarlyPayoff {
  const { principal, payments, repaid } = schedule;
  const settlement = toFen(last.payment + last.balance + laterFees);
  const before = payments.slice(0, last.term - 1).map(({ payment }) => payment);
  const monthly = solveMonthlyRate(principal, [...before, settlement]);
  return {
    settlement,
    savedFees: toFen(repaid - sum(before) - settlement),
    nominal: nominalAnnual(monthly),
  };
}

/**
 * What does it come to when everything is paid off together with one of the payments?
 *
 * No rule is published, so both practices are shown. Where later fees sum below 0, which only the
 * rounding of a total brings about, they are no charge that could be waived and count in both.
 *
 * @param schedule a schedule as `priceByFee` or `priceByTotal` gives it
 * @param afterTerm with which payment it ends, a whole number from 1 to the schedule's terms
 * @returns `waived`: later fees are not charged; `due`: all of them are paid at once; at the last term
 *   both come to what the schedule does
 * @throws RangeError when the schedule has no such term (a programming error)
 * @source own
 * @example payOffEarly(priceByFee(toFen(1_000_000), 3, toPpm(15000)), 1).waived.nominal // 0.18
 */
export function payOffEarly(schedule: PricedSchedule, afterTerm: number): EarlyPayoffs {
  const last = schedule.payments[afterTerm - 1];
  if (!last) throw new RangeError(`no term ${afterTerm} of ${schedule.terms}`);
  const laterFees = sum(schedule.payments.slice(afterTerm).map(({ fee }) => fee));
  return {
    waived: settle(schedule, last, Math.min(laterFees, 0)),
    due: settle(schedule, last, laterFees),
  };
}

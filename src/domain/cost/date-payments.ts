import { addMonths, type CalendarDate } from '../calendar/calendar';
import type { PricedSchedule } from './cost-shape';
import type { DatedPayment } from './payoff-shape';

/**
 * On which days are the payments due?
 *
 * Months count from the purchase, never from the payment before, so a purchase on the 31st is due on the
 * last day of shorter months and on the 31st again after them.
 *
 * @param schedule the payments in order
 * @param purchasedOn the day of the purchase
 * @returns every payment with its day: the first one month after the purchase
 * @throws RangeError when a day would lie beyond the year 9999 (a programming error)
 * @source own
 * @example datePayments(schedule, toCalendarDate('2026-08-31'))[0]?.on // '2026-09-30'
 */
export function datePayments(
  { payments }: PricedSchedule,
  purchasedOn: CalendarDate,
): readonly DatedPayment[] {
  return payments.map((payment) => ({ ...payment, on: addMonths(purchasedOn, payment.term) }));
}

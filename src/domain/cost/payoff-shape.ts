import type { CalendarDate } from '../calendar/calendar';
import type { Fen } from '../money/money';
import type { AnnualRate } from '../rate/rate';
import type { Payment } from './cost-shape';

/** A payment and the day it is due. */
export interface DatedPayment extends Payment {
  readonly on: CalendarDate;
}

/** What it comes to when everything is paid off with one of the payments. */
export interface EarlyPayoff {
  /** The payment that ends it: the term's own, the whole balance, and the later fees where they are due. */
  readonly settlement: Fen;
  /** Against running to the end, 0 or more. */
  readonly savedFees: Fen;
  /** 12 × the rate a month (单利口径), a decimal fraction. */
  readonly nominal: AnnualRate;
}

/** Both published practices: the fees of later terms are not charged, or are all due at once. */
export interface EarlyPayoffs {
  readonly waived: EarlyPayoff;
  readonly due: EarlyPayoff;
}

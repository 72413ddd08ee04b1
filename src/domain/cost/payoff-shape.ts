import type { CalendarDate } from '../calendar/calendar';
import type { Fen } from '../money/money';
import type { AnnualRate, MonthlyRate } from '../rate/rate';
import type { Payment } from './cost-shape';

/** A payment and the day it is due. */
export interface DatedPayment extends Payment {
  readonly on: CalendarDate;
}

/** What it comes to when everything is paid off with one of the payments. */
export interface EarlyPayoff {
  /** The payment that ends it: the term's own, the whole balance, and the later fees where they are due. */
  readonly settlement: Fen;
  /** All payments together, the settlement among them. */
  readonly paid: Fen;
  readonly feeTotal: Fen;
  /** Against running to the end, 0 or more. */
  readonly savedFees: Fen;
  readonly monthly: MonthlyRate;
  /** 12 × monthly (单利口径), a decimal fraction. */
  readonly nominal: AnnualRate;
  /** (1 + monthly)^12 − 1 (复利口径), a decimal fraction. */
  readonly effective: AnnualRate;
}

/** Both published practices: the fees of later terms are not charged, or are all due at once. */
export interface EarlyPayoffs {
  readonly waived: EarlyPayoff;
  readonly due: EarlyPayoff;
}

import type { Fen } from '../money/money';

/** A check or a sanction that the article names. */
export type RiskControl = 'biometric' | 'sms-check' | 'freeze' | 'cross-check' | 'debtor-list';

/** Advice of the article that can harm; shown only with our reason against it. */
export type Suggestion =
  | 'donate'
  | 'buy-funds'
  | 'top-up'
  | 'keep-balance'
  | 'borrow-for-credit'
  | 'swap-card';

/** The figures a suggestion names, if any. */
export interface SuggestionFact {
  /** Over how many days. */
  readonly days?: number;
  /** From this amount, up to that. */
  readonly low?: Fen;
  readonly high?: Fen;
}

/** Advice of the article that harms nobody. */
export type HarmlessAdvice = 'pay-bills' | 'first-at-frequent-partner' | 'few-applications';

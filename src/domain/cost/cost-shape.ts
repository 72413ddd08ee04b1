import type { Promotion, Terms } from '../answers/answers';
import type { Fen, Ppm } from '../money/money';
import type { AnnualRate, MonthlyRate } from '../rate/rate';
import type { RivalId, Sourced } from '../rulebook/rulebook';
import type { QuoteDoubt } from './doubt-shape';

/** What is due at one term; money in fen. */
export interface Payment {
  /** From 1. */
  readonly term: number;
  readonly principal: Fen;
  /** Some fen below 0 only in the last term of a total that hardly exceeds the principal. */
  readonly fee: Fen;
  /** principal + fee */
  readonly payment: Fen;
  /** Principal still outstanding after this payment. */
  readonly balance: Fen;
}

/** One way to pay, priced to the fen. */
export interface PricedSchedule {
  readonly principal: Fen;
  readonly terms: number;
  readonly payments: readonly Payment[];
  readonly feeTotal: Fen;
  readonly repaid: Fen;
  /** The first term's payment. */
  readonly perTerm: Fen;
  readonly monthly: MonthlyRate;
  /** 12 × monthly (单利口径), a decimal fraction. */
  readonly nominal: AnnualRate;
  /** (1 + monthly)^12 − 1 (复利口径), a decimal fraction. */
  readonly effective: AnnualRate;
}

/** Where a rate lies against the reference line: above it, above it only with compounding, or not above it. */
export type CostLine = 'over-24' | 'over-24-effective' | 'ok';
/** Whose price a row is: the article’s base fee, its promotion, or the person’s own quote. */
export type Price = 'base' | 'promo' | 'quote';

/** One row of the cost table. */
export interface CostRow extends PricedSchedule {
  readonly terms: Terms;
  readonly price: Price;
  /** `ok` on days without a reference line too: the sheet then has none. */
  readonly line: CostLine;
  /** The row that stands for its term: own quote, else a promotion that applies, else base. */
  readonly main: boolean;
  /** Promotions only: whether the person said they saw it. */
  readonly applies?: 'yes' | 'no' | 'unknown';
  readonly promotion?: Promotion;
  /** The fee's source; a quote has none, it is the person's own. */
  readonly fee?: Sourced<Ppm>;
}

/** What the person's own quote amounts to, or why it cannot be priced. */
export type QuoteOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'priced'; readonly row: CostRow }
  | { readonly kind: 'needs-terms' }
  /** `perTerm` and `total` mean nothing beside an example amount. */
  | { readonly kind: 'needs-amount' }
  /** Repays less than the principal. */
  | { readonly kind: 'below-principal' };

/** What the table finds, as data for one sentence. */
export interface CostFinding {
  /** The term with the least total fee among main rows, the shorter on a tie. */
  readonly cheapest: { readonly terms: Terms; readonly fee: Fen };
  /** The term with the lowest nominal rate among main rows, the shorter on a tie. */
  readonly lowestRate: { readonly terms: Terms; readonly fee: Fen; readonly nominal: AnnualRate };
  /** Main fee at the longest term less main fee at the shortest. */
  readonly longestOverShortest: {
    readonly longest: Terms;
    readonly shortest: Terms;
    readonly fee: Fen;
  };
  /** The largest base fee less promotion fee among promotions that apply, the shorter on a tie. */
  readonly promoSaves?: { readonly terms: Terms; readonly fee: Fen };
}

/** All that is said of the cost of one amount: every price, the quote, and what they come to. */
export interface CostSheet {
  readonly principal: Fen;
  /** No amount was given: 10,000 yuan stands as an example. */
  readonly isExample: boolean;
  /** By term, base before promo before quote. */
  readonly rows: readonly CostRow[];
  readonly quote: QuoteOutcome;
  /** The quote smells of a unit mistake, whatever became of it; absent when it does not. */
  readonly quoteDoubt?: QuoteDoubt;
  /** Absent when no row stands for its term: outside every period of the fees, and without a quote. */
  readonly finding?: CostFinding;
  readonly referenceLine?: Sourced<number>;
}

/** A range of annual rates and fees at one amount and term. */
export interface RivalRange {
  readonly id: RivalId | 'fenfu';
  readonly nominalLow: AnnualRate;
  readonly nominalHigh: AnnualRate;
  readonly feeLow: Fen;
  readonly feeHigh: Fen;
  readonly limit?: Fen;
  readonly freeDays?: number;
  /** Against `wechat` at the same term: only outside the whole range; `no-claim` for 24 terms; `itself`. */
  readonly against: 'cheaper' | 'dearer' | 'overlap' | 'no-claim' | 'itself';
}

import type { Promotion, Terms } from '../answers/answers';
import type { Fen, Ppm } from '../money/money';
import type { Dated } from './sourced-shape';

/** The products the article compares; `wechat` is what the others are held against. */
export type RivalId = 'wechat' | 'huabei' | 'baitiao';

/** What the article says of one product; its fees are one range for all terms. */
export interface Rival {
  readonly limit: Fen;
  /** A term, of the original principal. */
  readonly feeLow: Ppm;
  readonly feeHigh: Ppm;
  /** At most so many days free of interest. */
  readonly freeDays: number;
  readonly reach: 'everywhere' | 'mostly-alibaba' | 'jd';
  /** What it rates by, beside the central bank's credit record that all three use. */
  readonly ratedBy: 'pay-score' | 'zhima-credit' | 'jd-data';
}

/** Shares of a month's income, decimal fractions, inclusive. */
export interface BurdenLines {
  /** From here a month's payment is tight. */
  readonly tightFrom: number;
  /** From here it is heavy. */
  readonly heavyFrom: number;
}

/** What costs are priced, judged and compared by. */
export interface CostValues {
  readonly base: Readonly<Record<Terms, Dated<Ppm>>>;
  readonly promo: Readonly<
    Record<Terms, { readonly promotion: Promotion; readonly fee: Dated<Ppm> } | null>
  >;
  /** The article's own "annual" column, a decimal fraction; fits no convention, shown only as its claim. */
  readonly articleAnnual: Readonly<Record<Terms, Dated<number>>>;
  /** Annual rate above which the licensed lender is to be asked; a decimal fraction. */
  readonly referenceLine: Dated<number>;
  /** Four times the one-year loan prime rate, a decimal fraction: information only. */
  readonly fourTimesLpr: Dated<number>;
  /** From which share of the income a payment is called tight and heavy: our assumption. */
  readonly burden: Dated<BurdenLines>;
  /** 分付, a day, decimal fraction of the balance. */
  readonly fenfuDaily: Dated<number>;
  readonly rivals: Readonly<Record<RivalId, Dated<Rival>>>;
}

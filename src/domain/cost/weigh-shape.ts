import type { Answers } from '../answers/answers';
import type { Fen } from '../money/money';
import type { AnnualRate } from '../rate/rate';
import type { BurdenLines, Sourced } from '../rulebook/rulebook';

/** How hard a month’s payment weighs on the income, by `BurdenLines`. */
export type BurdenLevel = 'light' | 'tight' | 'heavy';

/** What a month's payment takes of a month's income; without income there is no share to show. */
export type Burden =
  | {
      readonly kind: 'share';
      /** Payment ÷ income, a finite decimal fraction; above 1 when the payment exceeds the income. */
      readonly share: number;
      readonly income: Fen;
      readonly level: BurdenLevel;
      readonly threshold: Sourced<BurdenLines>;
    }
  | {
      readonly kind: 'no-income';
      readonly level: 'heavy';
      readonly threshold: Sourced<BurdenLines>;
    };

/** What the money is for, as far as it was told. */
export type Purpose = Pick<Answers, 'need' | 'scene'>;

/** The ways to come by a purchase, in the order they are shown. */
export type WeighedId = 'pay-now' | 'save-first' | 'shorter' | 'instalments';

/** One way to come by the purchase, beside the others; what does not apply to it is absent. */
export interface WeighedOption {
  readonly id: WeighedId;
  /** What it costs beyond the principal. */
  readonly fee: Fen;
  /** Needed at once: `pay-now` only. */
  readonly upfront?: Fen;
  /** The first payment, or what is set aside every month; absent for `pay-now`. */
  readonly perTerm?: Fen;
  /** Until all is paid, or until the principal is saved; absent for `pay-now`. */
  readonly months?: number;
  /** 12 × the rate a month, a decimal fraction: `shorter` and `instalments`. */
  readonly nominal?: AnnualRate;
  /** By how much the fee is below that of the chosen instalments: `shorter` only, where it is. */
  readonly saves?: Fen;
}

/** What we advise: none of it, a shorter term, to pay in full by whoever can, or, for cash, not without need. */
export type WeighAdvice = 'dont' | 'shorter' | 'pay-now-if-you-can' | 'only-if-needed';

/** What the advice rests on; even a plan without a fee (`weigh/free`) can be paid late. */
export type WeighReasonCode =
  | 'weigh/heavy-burden'
  | 'weigh/over-24'
  /** The shorter term would keep to the line, but its payments would be a heavy burden. */
  | 'weigh/shorter-heavy'
  | 'weigh/fee-for-nothing'
  | 'weigh/free';

/** What we advise about one plan, and why. */
export interface WeighVerdict {
  readonly advice: WeighAdvice;
  /** Never empty; the first decides. */
  readonly reasons: readonly WeighReasonCode[];
}

/** The ways beside one another, with the advice on the instalments chosen. */
export interface OptionsWeighed extends WeighVerdict {
  /** In the order of `WeighedId`; absent is what does not serve the purpose, and `shorter` where there is no shorter term. */
  readonly options: readonly WeighedOption[];
}

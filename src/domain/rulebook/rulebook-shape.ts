import type { AnswerName, Promotion, Scene, Terms } from '../answers/answers';
import type { Fen, Ppm } from '../money/money';
import type { Dated } from './sourced';

export type EntryId = 'pay-score' | 'weilidai' | 'merchant' | 'fenfu' | 'none';
export type OfferedEntry = Exclude<EntryId, 'none'>;
export type FactorId = 'score' | 'assets' | 'stability' | 'social' | 'device';
export type RivalId = 'wechat' | 'huabei' | 'baitiao';
export type FailureCode =
  | 'WECHAT_CREDIT_401'
  | 'WECHAT_AUTH_403'
  | 'WECHAT_ORDER_500'
  | 'WECHAT_BANK_404';

/** Whole per cent weights of the five limit factors; they sum to 100. */
export type LimitWeights = Readonly<Record<FactorId, number>>;

/** Where each factor's linear map starts and ends (all of it our assumption). */
export interface LimitMaps {
  /** The score that counts 0 and the score that counts in full. */
  readonly scoreFrom: number;
  readonly scoreFull: number;
  /** Assets that count in full. */
  readonly assetsFull: Fen;
  /** Swing in per cent up to which stability counts in full, and from which it counts 0. */
  readonly swingFull: number;
  readonly swingZero: number;
  /** The social answer that counts in full. */
  readonly socialFull: number;
}

/** Where an entry is found: WeChat's own menu names in order, and how long a review takes. */
export interface EntryPlace {
  readonly path: readonly string[];
  readonly review: 'at-once' | '1-3-working-days' | 'merchant-decides';
}

/** How a scene's limit relates to the others, as the article has it. */
export type SceneLimit =
  | { readonly kind: 'separate' }
  | { readonly kind: 'tied-to-weilidai' }
  | { readonly kind: 'per-payment'; readonly cap: Fen }
  | { readonly kind: 'special-temporary' };

export interface ScenePartner {
  readonly partners: readonly string[];
  readonly limit: SceneLimit;
  readonly document?: 'visit-record' | 'enrolment-record';
}

export type RiskControl = 'biometric' | 'sms-check' | 'freeze' | 'cross-check' | 'debtor-list';

export interface FailureFact {
  /** Which answers the failure touches, so that one's own status can be shown beside it. */
  readonly touches: readonly AnswerName[];
}

/** Advice of the article that can harm; shown only with our reason against it. */
export type Suggestion =
  | 'donate'
  | 'buy-funds'
  | 'top-up'
  | 'keep-balance'
  | 'borrow-for-credit'
  | 'swap-card';

export interface Rival {
  readonly limit: Fen;
  readonly feeLow: Ppm;
  readonly feeHigh: Ppm;
  readonly freeDays: number;
}

/** Every value a verdict, a limit, an entry or a cost depends on. An argument everywhere: no value hides in code. */
export interface Rulebook {
  /** Names this set of values in links: a date. */
  readonly id: string;
  readonly thresholds: {
    readonly age: Dated<number>;
    readonly payScore: Dated<number>;
    readonly payScoreSomeScenes: Dated<number>;
    readonly realName: Dated<true>;
    readonly cardMonths: Dated<number>;
    readonly defaultMonths: Dated<number>;
    readonly noOverdue: Dated<true>;
    readonly txPerDay: Dated<number>;
    readonly loginDays: Dated<number>;
    readonly profile: Dated<true>;
    readonly nationalBank: Dated<true>;
    readonly notStudent: Dated<true>;
    readonly premiumScore: Dated<number>;
    readonly premiumPayPerDay: Dated<number>;
    readonly premiumPastOverdues: Dated<number>;
  };
  readonly limit: {
    readonly cap: Dated<Fen>;
    readonly weights: Dated<LimitWeights>;
    readonly maps: Dated<LimitMaps>;
  };
  readonly cost: {
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
    /** 分付, a day, decimal fraction of the balance. */
    readonly fenfuDaily: Dated<number>;
    readonly rivals: Readonly<Record<RivalId, Dated<Rival>>>;
  };
  readonly plan: {
    /** Days after which a score that is short is looked at again. */
    readonly scoreLookAgainDays: Dated<number>;
    /** Transactions a day someone short of the threshold plans to make. */
    readonly plannedTxPerDay: Dated<number>;
    /** Months after which the fallback through 分付 is looked at again. */
    readonly fenfuLookAgainMonths: Dated<readonly number[]>;
  };
  readonly entries: Readonly<Record<OfferedEntry, Dated<EntryPlace>>>;
  readonly scenes: Readonly<Record<Scene, Dated<ScenePartner>>>;
  readonly codes: Readonly<Record<FailureCode, Dated<FailureFact>>>;
  readonly riskControls: Readonly<Record<RiskControl, Dated<{ readonly confirmed: boolean }>>>;
  readonly suggestions: Readonly<Record<Suggestion, Dated<true>>>;
}

import type { Fen } from '../money/money';
import type { Dated } from './sourced-shape';

export type FactorId = 'score' | 'assets' | 'stability' | 'social' | 'device';

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

/** What the article says to aim at for two of the factors: kept as its claim, neither shown nor advised. */
export interface LimitAims {
  /** Fund assets of at least this. */
  readonly assets: Fen;
  /** A monthly swing below this, in per cent. */
  readonly swing: number;
}

export type LinkedProduct = 'weilidai' | 'lingqiantong';

export interface LimitValues {
  readonly cap: Dated<Fen>;
  readonly weights: Dated<LimitWeights>;
  readonly maps: Dated<LimitMaps>;
  readonly aims: Dated<LimitAims>;
  /** Months between two ratings. */
  readonly ratedEveryMonths: Dated<number>;
  /** Menu names in order, where WeChat shows what the rating rests on; kept as the article's claim, not shown. */
  readonly detailsPath: Dated<readonly string[]>;
  /** Products the limit is shared with, against the `separate` of the scene table: `messages` tells both claims. */
  readonly linkedWith: Dated<readonly LinkedProduct[]>;
}

import type { Fen } from '../money/money';
import type { Dated } from './sourced-shape';

/** What the article says the limit is weighed by; `stability` is that of the spending. */
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

/** What the limit is illustrated by; the maps alone are our assumption. */
export interface LimitValues {
  readonly cap: Dated<Fen>;
  readonly weights: Dated<LimitWeights>;
  readonly maps: Dated<LimitMaps>;
  /** Months between two ratings. */
  readonly ratedEveryMonths: Dated<number>;
}

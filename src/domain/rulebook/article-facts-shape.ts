import type { Terms } from '../answers/answers';
import type { Fen } from '../money/money';
import type { Dated } from './sourced-shape';

/** What the article says a live quote depends on besides the term. */
export type FloatCause = 'personal-profile' | 'merchant-subsidy';

/** What the article says to aim at for two of the factors: kept as its claim, neither shown nor advised. */
export interface LimitAims {
  /** Fund assets of at least this. */
  readonly assets: Fen;
  /** A monthly swing below this, in per cent. */
  readonly swing: number;
}

/** A product that the article says has its limit in common with the instalments. */
export type LinkedProduct = 'weilidai' | 'lingqiantong';

/**
 * What the article says beyond what anything is decided by: the record behind sentences of `messages`, and claims that
 * we tell nobody. No rule reads it, and no part of the page.
 */
export interface ArticleFacts {
  /** The terms it offers; the page offers those of the question. */
  readonly terms: Dated<readonly Terms[]>;
  /** What moves a live quote away from the table. */
  readonly floatsWith: Dated<readonly FloatCause[]>;
  /** Menu names in order, where the live quote stands. */
  readonly liveQuotePath: Dated<readonly string[]>;
  readonly limitAims: Dated<LimitAims>;
  /** Menu names in order, where WeChat shows what the rating rests on; not shown. */
  readonly limitDetailsPath: Dated<readonly string[]>;
  /** Products the limit is shared with, against the `separate` of the scene table: `messages` tells both claims. */
  readonly limitLinkedWith: Dated<readonly LinkedProduct[]>;
  /** Days overdue after which use stops. */
  readonly frozenAfterDays: Dated<number>;
}

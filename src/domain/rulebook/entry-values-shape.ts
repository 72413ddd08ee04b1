import type { Fen } from '../money/money';
import type { Suggestion } from './advice-values-shape';

/** Where instalments can be applied for; `none`: nowhere, as things are. */
export type EntryId = 'pay-score' | 'weilidai' | 'merchant' | 'fenfu' | 'none';
/** An entry that can be recommended for use. */
export type OfferedEntry = Exclude<EntryId, 'none'>;

/**
 * Where an entry is found: WeChat's own menu names in order, whom it suits, how long a review takes. A shop's path
 * begins with some partners; those of the scene stand in their place where it is known.
 */
export interface EntryPlace {
  readonly path: readonly string[];
  readonly suits: 'daily-spending' | 'good-rating-and-loan-need' | 'large-purchase' | 'fallback';
  readonly review: 'at-once' | '1-3-working-days' | 'merchant-decides' | 'not-stated';
}

/** How a scene's limit relates to the others, as the article has it. */
export type SceneLimit =
  | { readonly kind: 'separate' }
  | { readonly kind: 'tied-to-weilidai' }
  | { readonly kind: 'per-payment'; readonly cap: Fen }
  | { readonly kind: 'special-temporary' };

/** What the article says of the instalments in one scene. */
export interface ScenePartner {
  /** Proper names, Chinese in every language. */
  readonly partners: readonly string[];
  readonly limit: SceneLimit;
  readonly document?: 'visit-record' | 'enrolment-record';
}

/** What the article says is shown to someone whom it was not opened for. */
export type FailureCode =
  | 'WECHAT_CREDIT_401'
  | 'WECHAT_AUTH_403'
  | 'WECHAT_ORDER_500'
  | 'WECHAT_BANK_404';

/** What the article says about one failure code. */
export interface FailureFact {
  /** What the article says to do: one of the suggestions that we advise against, or what harms nobody. */
  readonly remedy: Suggestion | 'complete-profile' | 'other-partner';
}

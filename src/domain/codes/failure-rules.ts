import type { FailureCode } from '../rulebook/rulebook';
import type { RuleId } from '../rules/rules';

/** Every failure code the article names, in its order. */
export const failureCodes: readonly FailureCode[] = [
  'WECHAT_CREDIT_401',
  'WECHAT_AUTH_403',
  'WECHAT_ORDER_500',
  'WECHAT_BANK_404',
];

/**
 * Which of the rules each failure code has to do with; none for the merchant's own limit.
 *
 * @source article
 */
export const failureRules: Readonly<Record<FailureCode, readonly RuleId[]>> = {
  WECHAT_CREDIT_401: ['pay-score', 'pay-score-some-scenes'],
  WECHAT_AUTH_403: ['real-name', 'profile-complete'],
  WECHAT_ORDER_500: [],
  // Another card starts the months of `card-age` anew.
  WECHAT_BANK_404: ['card-bank', 'card-age'],
};

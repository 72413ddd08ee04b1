import { describe, expect, it } from 'vitest';
import { failureCodes, failureRules } from '../../../src/domain/codes/codes';

describe('what a failure code has to do with', () => {
  it.each([
    ['WECHAT_CREDIT_401', ['pay-score', 'pay-score-some-scenes']],
    ['WECHAT_AUTH_403', ['real-name', 'profile-complete']],
    ['WECHAT_ORDER_500', []],
    ['WECHAT_BANK_404', ['card-bank', 'card-age']],
  ] as const)('%s touches %j', (code, rules) => {
    expect(failureRules[code]).toEqual(rules);
  });

  it('names the four codes of the article in its order', () => {
    expect(failureCodes).toEqual([
      'WECHAT_CREDIT_401',
      'WECHAT_AUTH_403',
      'WECHAT_ORDER_500',
      'WECHAT_BANK_404',
    ]);
  });
});

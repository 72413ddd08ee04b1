import type { Rulebook } from '../domain/rulebook/rulebook';
import { assumed } from './assumed';
import { fromArticle } from './from-article';

const section = '二、开通入口与操作路径';

/** Where each entry is found, by WeChat's own menu names. */
export const entries: Rulebook['entries'] = {
  'pay-score': fromArticle(section, {
    path: ['我', '服务', '钱包', '支付分', '分期服务'],
    suits: 'daily-spending',
    review: 'at-once',
  }),
  weilidai: fromArticle(section, {
    path: ['我', '服务', '微粒贷', '额度查询', '分期设置'],
    suits: 'good-rating-and-loan-need',
    review: '1-3-working-days',
  }),
  merchant: fromArticle(section, {
    path: ['京东 / 拼多多 等', '微信支付', '分期提示'],
    suits: 'large-purchase',
    review: 'merchant-decides',
  }),
  fenfu: assumed('分付入口位置', {
    path: ['我', '服务', '钱包', '分付'],
    suits: 'fallback',
    review: 'not-stated',
  }),
};

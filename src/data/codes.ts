import type { Rulebook } from '../domain/rulebook/rulebook';
import { fromArticle } from './from-article';

const section = '七、常见开通失败原因';

/** What each failure code has to do with a person's answers, and what the article says to do. */
export const codes: Rulebook['codes'] = {
  WECHAT_CREDIT_401: fromArticle(section, { touches: ['score'], remedy: 'top-up' }),
  WECHAT_AUTH_403: fromArticle(section, {
    touches: ['realName', 'profile'],
    remedy: 'complete-profile',
  }),
  WECHAT_ORDER_500: fromArticle(section, { touches: [], remedy: 'other-partner' }),
  // Another card starts the months of `cardMonths` anew, so both answers are touched.
  WECHAT_BANK_404: fromArticle(section, {
    touches: ['bankType', 'cardMonths'],
    remedy: 'swap-card',
  }),
};

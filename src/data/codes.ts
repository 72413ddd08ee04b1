import type { Rulebook } from '../domain/rulebook/rulebook';
import { fromArticle } from './from-article';

const section = '七、常见开通失败原因';

/** What the article says to do about each failure code. */
export const codes: Rulebook['codes'] = {
  WECHAT_CREDIT_401: fromArticle(section, { remedy: 'top-up' }),
  WECHAT_AUTH_403: fromArticle(section, { remedy: 'complete-profile' }),
  WECHAT_ORDER_500: fromArticle(section, { remedy: 'other-partner' }),
  WECHAT_BANK_404: fromArticle(section, { remedy: 'swap-card' }),
};

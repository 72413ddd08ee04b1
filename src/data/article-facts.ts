import { toFen } from '../domain/money/money';
import type { ArticleFacts } from '../domain/rulebook/rulebook';
import { fromArticle } from './from-article';

const fees = '四、分期费用与利率模型';
const limits = '三、额度管理体系';

/**
 * What the article says beyond what anything is decided by: sentences of `messages` spell part of it out, the rest is
 * told to nobody. So it is no part of the rulebook and goes to no browser. Money in fen.
 */
export const articleFacts: ArticleFacts = {
  terms: fromArticle(fees, [3, 6, 12, 24]),
  floatsWith: fromArticle(fees, ['personal-profile', 'merchant-subsidy']),
  liveQuotePath: fromArticle(fees, ['分期详情页']),
  limitAims: fromArticle(limits, { assets: toFen(50_000_00), swing: 30 }),
  limitDetailsPath: fromArticle(limits, ['支付分', '信用管理']),
  limitLinkedWith: fromArticle('总结与建议', ['weilidai', 'lingqiantong']),
  frozenAfterDays: fromArticle('六、风险控制与安全机制', 3),
};

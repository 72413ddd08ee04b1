import type { PlanValues } from '../domain/rulebook/rulebook';
import { assumed } from './assumed';
import { fromArticle } from './from-article';

/** What dates in the plan rest on. */
export const planFacts: PlanValues = {
  scoreLookAgainDays: assumed('支付分隔多少天再看', 30),
  plannedTxPerDay: assumed('不足时计划每天几笔交易', 4),
  fenfuLookAgainMonths: fromArticle('总结与建议', [3, 6]),
};

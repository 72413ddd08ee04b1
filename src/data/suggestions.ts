import { toFen } from '../domain/money/money';
import type { Rulebook } from '../domain/rulebook/rulebook';
import { fromArticle } from './from-article';

const failures = '七、常见开通失败原因';
const summary = '总结与建议';

/** What the article advises: what can harm, with its figures, and what harms nobody. Money in fen. */
export const suggestions: Pick<Rulebook, 'suggestions' | 'advice'> = {
  suggestions: {
    donate: fromArticle(failures, {}),
    'buy-funds': fromArticle(failures, {}),
    'top-up': fromArticle(failures, { days: 30, low: toFen(1_000_00) }),
    'keep-balance': fromArticle(summary, { low: toFen(500_00), high: toFen(1_000_00) }),
    'borrow-for-credit': fromArticle(summary, {}),
    'swap-card': fromArticle(failures, {}),
  },
  advice: {
    'pay-bills': fromArticle(summary, true),
    'first-at-frequent-partner': fromArticle(summary, true),
    'few-applications': fromArticle(summary, true),
  },
};

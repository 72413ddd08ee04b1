import { toPpm } from '../domain/money/money';
import type { CostValues } from '../domain/rulebook/rulebook';
import { fromArticle } from './from-article';

const section = '四、分期费用与利率模型';

/** Fees a term in parts per million of the original principal: 1.5 % is 15,000. */
export const fees: Pick<CostValues, 'base' | 'promo' | 'articleAnnual'> = {
  base: {
    3: fromArticle(section, toPpm(15_000)),
    6: fromArticle(section, toPpm(12_000)),
    12: fromArticle(section, toPpm(10_000)),
    24: fromArticle(section, toPpm(8_000)),
  },
  promo: {
    3: { promotion: 'ecommerce', fee: fromArticle(section, toPpm(8_000)) },
    6: { promotion: 'newUser', fee: fromArticle(section, toPpm(6_000)) },
    12: { promotion: 'invited', fee: fromArticle(section, toPpm(9_000)) },
    24: null,
  },
  articleAnnual: {
    3: fromArticle(section, 0.144),
    6: fromArticle(section, 0.144),
    12: fromArticle(section, 0.126),
    24: fromArticle(section, 0.128),
  },
};

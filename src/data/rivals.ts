import { toFen, toPpm } from '../domain/money/money';
import type { CostValues } from '../domain/rulebook/rulebook';
import { fromArticle, undatedFrom } from './from-article';
import { fromDocument } from './from-document';

const section = '八、竞品功能对比分析';

/** What the article says of each rival, and the daily rate of 分付; fees in ppm a term, limits in fen. */
export const rivals: Pick<CostValues, 'fenfuDaily' | 'rivals'> = {
  fenfuDaily: fromDocument('fenfu-secondary', '日利率', undatedFrom, 0.0004),
  rivals: {
    wechat: fromArticle(section, {
      limit: toFen(50_000_00),
      feeLow: toPpm(6_000),
      feeHigh: toPpm(15_000),
      freeDays: 50,
      reach: 'everywhere',
      ratedBy: 'pay-score',
    }),
    huabei: fromArticle(section, {
      limit: toFen(100_000_00),
      feeLow: toPpm(5_000),
      feeHigh: toPpm(12_000),
      freeDays: 40,
      reach: 'mostly-alibaba',
      ratedBy: 'zhima-credit',
    }),
    baitiao: fromArticle(section, {
      limit: toFen(30_000_00),
      feeLow: toPpm(5_000),
      feeHigh: toPpm(10_000),
      freeDays: 30,
      reach: 'jd',
      ratedBy: 'jd-data',
    }),
  },
};

import { toFen } from '../domain/money/money';
import type { LimitValues } from '../domain/rulebook/rulebook';
import { assumed } from './assumed';
import { fromArticle } from './from-article';

const section = '三、额度管理体系';

/** The cap, the weights, how answers become shares, and how often it is rated; money in fen. */
export const limitFacts: LimitValues = {
  cap: fromArticle('八、竞品功能对比分析', toFen(50_000_00)),
  weights: fromArticle(section, { score: 35, assets: 25, stability: 20, social: 15, device: 5 }),
  maps: assumed('各因素按直线换算', {
    scoreFrom: 600,
    scoreFull: 750,
    assetsFull: toFen(50_000_00),
    swingFull: 30,
    swingZero: 100,
    socialFull: 4,
  }),
  ratedEveryMonths: fromArticle(section, 3),
};

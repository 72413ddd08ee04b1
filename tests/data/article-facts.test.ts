import { describe, expect, it } from 'vitest';
import { articleFacts } from '../../src/data/article-facts';

describe('what the article says beyond what anything is decided by', () => {
  it.each([
    ['terms', [3, 6, 12, 24], '四、分期费用与利率模型'],
    ['floatsWith', ['personal-profile', 'merchant-subsidy'], '四、分期费用与利率模型'],
    ['liveQuotePath', ['分期详情页'], '四、分期费用与利率模型'],
    ['limitAims', { assets: 5_000_000, swing: 30 }, '三、额度管理体系'],
    ['limitDetailsPath', ['支付分', '信用管理'], '三、额度管理体系'],
    ['limitLinkedWith', ['weilidai', 'lingqiantong'], '总结与建议'],
    ['frozenAfterDays', 3, '六、风险控制与安全机制'],
  ] as const)('%s is %j, in %s', (name, value, clause) => {
    expect(articleFacts[name]).toHaveLength(1);
    expect(articleFacts[name][0]).toMatchObject({ value, clause, source: 'article' });
  });
});

import type { OfficialFacts } from '../domain/rulebook/rulebook';
import { undatedFrom } from './from-article';
import { fromDocument } from './from-document';

// Where we know only the month or the year of a document, its first day stands for it;
// where we know no date, the value is taken to hold as long as the article's.
/**
 * What official documents and the press say beside the article, as the sentences of `messages` spell it out. Nothing is
 * decided by it, so it is no part of the rulebook and goes to no browser.
 */
export const officialFacts: OfficialFacts = {
  payScoreLends: fromDocument('pay-score-statement', '支付分不能借款', '2026-01-01', false),
  payScoreScalePublished: fromDocument(
    'pay-score-statement',
    '未公布分数范围与门槛',
    '2026-01-01',
    false,
  ),
  merchantTerms: fromDocument(
    'merchant-documents',
    '下单参数 subsidy_installment_num',
    '2025-11-14',
    [3, 6, 12],
  ),
  serviceProviderTrial: fromDocument('partner-documents', '灰度测试提示', '2026-04-09', true),
  fenfuFreeDays: fromDocument('fenfu-secondary', '免息期', undatedFrom, 0),
  fenfuForEveryone: fromDocument('fenfu-secondary', '开放范围', undatedFrom, false),
  weilidaiTerms: fromDocument('weilidai-product', '借款期限', undatedFrom, [5, 10, 20]),
  weilidaiByInvitation: fromDocument('weilidai-product', '开放范围', undatedFrom, true),
  annualConventions: fromDocument('pboc-2021-3', '年化利率的计算', '2021-01-01', [
    'compound',
    'simple',
  ]),
  lprOneYear: fromDocument('lpr-2025-12', '1年期', '2025-12-01', 0.03),
  microloanLineByEndOf: fromDocument(
    'microloan-cost-rule',
    '新发放贷款与4倍LPR',
    '2025-12-01',
    2027,
  ),
  costVocabulary: fromDocument('cost-disclosure-2026', '明示内容', '2026-08-01', [
    'principal',
    'each-charge',
    'who-collects',
    'annualised-cost',
    'cost-of-default',
  ]),
  schoolTrainingLoans: fromDocument('training-loan-rule', '培训贷', undatedFrom, false),
};

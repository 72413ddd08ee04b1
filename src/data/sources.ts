import {
  type Grade,
  type OwnSourceId,
  type SourceRecord,
  toSourceRecord,
} from '../domain/rulebook/rulebook';

const lastChecked = '2026-11-22';

function read(
  id: OwnSourceId,
  grade: Grade,
  document: string,
  published?: string,
  inForceFrom?: string,
): SourceRecord {
  return toSourceRecord({
    id,
    grade,
    document,
    ...(published !== undefined && { published }),
    ...(inForceFrom !== undefined && { inForceFrom }),
    lastChecked,
  });
}

/** Every document a value comes from, with its grade; a value's grade is that of its document. */
export const sources: Readonly<Record<OwnSourceId, SourceRecord>> = {
  article: read('article', 'reported', '微信分期开通步骤（网络文章，无日期）'),
  own: read('own', 'assumed', '本工具假设', '2026-11-22'),
  'civil-code': read('civil-code', 'official', '中华人民共和国民法典', undefined, '2021-01-01'),
  'pay-score-statement': read(
    'pay-score-statement',
    'press',
    '微信支付分声明（媒体报道）',
    '2026-01',
  ),
  'merchant-documents': read(
    'merchant-documents',
    'official',
    '微信支付商户文档·微信分付开发指引',
    '2025-11-14',
  ),
  'partner-documents': read(
    'partner-documents',
    'official',
    '微信支付服务商文档·微信分付开发指引',
    '2026-04-09',
  ),
  'weilidai-product': read('weilidai-product', 'official', '微众银行微粒贷产品说明'),
  'pboc-2021-3': read('pboc-2021-3', 'official', '中国人民银行公告〔2021〕第3号', '2021'),
  'nfra-2025-9': read('nfra-2025-9', 'official', '金规〔2025〕9号', '2025', '2025-10-01'),
  'spc-practice': read('spc-practice', 'official', '最高人民法院司法实践'),
  'lpr-2025-12': read('lpr-2025-12', 'official', '贷款市场报价利率（LPR）', '2025-12'),
  'microloan-cost-rule': read('microloan-cost-rule', 'official', '小额贷款公司综合融资成本要求'),
  'cost-disclosure-2026': read(
    'cost-disclosure-2026',
    'official',
    '综合融资成本明示规定',
    undefined,
    '2026-08-01',
  ),
  'student-lending-rule': read('student-lending-rule', 'official', '大学生互联网消费贷款监管规定'),
  'training-loan-rule': read('training-loan-rule', 'official', '中小学生校外培训收费监管规定'),
  'fenfu-secondary': read('fenfu-secondary', 'press', '微信分付介绍（二手资料）'),
};

import type { Terms } from '../../domain/answers/answers';
import type { BurdenLevel, WeighAdvice, WeighedId, WeighReasonCode } from '../../domain/cost/cost';
import { createFormat } from '../format';

const { money, percent, percentShort, date: day } = createFormat('zh-CN');

/** The words of one plan looked at closely: its statement, its payments, paying early, and whether to do it at all. */
export const costPlan = {
  choose: '看几期的细账',
  title: (terms: Terms, price: string) => `细账：${terms} 期 · ${price}`,
  statement: {
    principal: '本金',
    fee: '手续费',
    feeText: (total: number, first: number, last: number) =>
      first === last
        ? `共 ${money(total)}，每期 ${money(first)}`
        : `共 ${money(total)}，首期 ${money(first)}，末期 ${money(last)}`,
    collector: '谁收',
    collectorText: '付款页写明的放款方；没写就先问清',
    payments: '还款',
    paymentsText: (terms: number, first: number, last: number) =>
      first === last
        ? `每期 ${money(first)}，共 ${terms} 期`
        : `首期 ${money(first)}，末期 ${money(last)}，共 ${terms} 期`,
    annual: '年化综合成本',
    annualText: (nominal: number, effective: number) =>
      `${percent(nominal)}（单利），${percent(effective)}（复利）`,
    article: '文章的说法',
    articleText: (rate: number) => `“综合年化” ${percentShort(rate)}，和哪种算法都对不上，只作对照`,
    late: '逾期的代价',
    lateText: '超 3 天停用分期；罚息多少，文章没说，以合同为准',
  },
  schedule: {
    title: '还款表',
    caption: (from: string) => `假设 ${day(from)}付款，第一期在一个月后（单位：元）`,
    on: '还款日',
    term: '期',
    termOf: (term: number) => `第 ${term} 期`,
    principal: '本金',
    fee: '手续费',
    payment: '应还',
    balance: '还欠',
    sum: '合计',
    copy: '复制还款表',
    csv: '下载还款表（CSV）',
  },
  early: {
    title: '提前还清，或者逾期',
    label: '打算在第几期提前还清',
    after: (term: number) => `第 ${term} 期一次还清`,
    lead: '提前还怎么收费，没有公开规定，两种做法都算给你看；付款前先问清是哪种。',
    waived: '后面的手续费不收',
    due: '后面的手续费照收',
    settlement: '当期要还',
    saved: '少付手续费',
    annual: '年化（单利）',
    late: '逾期：文章只说超过 3 天停用分期，收多少罚息、多久上征信都没说。还不上，就在到期前找放款方商量。',
  },
  weigh: {
    title: '该不该分？',
    advice: {
      dont: '这笔先别分',
      shorter: '要分就选更短的',
      'pay-now-if-you-can': '能全款就别分',
      'only-if-needed': '非用不可再借',
    } satisfies Record<WeighAdvice, string>,
    reasons: {
      'weigh/heavy-burden': '每月还款占收入太多。',
      'weigh/over-24': '年化高于 24% 参照线（监管和司法实践常用的上限）。',
      'weigh/shorter-heavy': '期数再短，每月又还得太多。',
      'weigh/fee-for-nothing': '不分期，这些手续费就省下了。',
      'weigh/free': '这个方案不收手续费，按时还就行。',
    } satisfies Record<WeighReasonCode, string>,
    options: {
      'pay-now': () => '现在全款',
      'save-first': () => '先存钱再买',
      shorter: (terms) => `改分 ${terms} 期`,
      instalments: (terms) => `就分 ${terms} 期`,
    } satisfies Record<WeighedId, (terms: number) => string>,
    extra: '多付',
    upfront: (fen: number) => `现在拿出 ${money(fen)}`,
    saving: (months: number, fen: number) => `每月存 ${money(fen)}，${months} 个月后买`,
    paying: (months: number, first: number) => `每月约还 ${money(first)}，还 ${months} 个月`,
    saves: (fen: number) => `比你选的少付 ${money(fen)}`,
    burden: (share: number, level: string) =>
      share > 1
        ? `每月还款比收入还多：${level}`
        : `每月还款占收入 ${percentShort(share)}：${level}`,
    levels: {
      light: '不算重',
      tight: '有点紧',
      heavy: '太重了',
    } satisfies Record<BurdenLevel, string>,
    noIncome: '没有收入，就别分期买。',
    lines: (tight: number, heavy: number) =>
      `占到 ${percentShort(tight)} 算有点紧，占到 ${percentShort(heavy)} 算太重。`,
    policy: '这些建议是本工具给的，不是官方说法。',
    ask: '问放款方这一句',
    question: '年化多少、谁放款、提前还怎么收？',
    copyQuestion: '复制这句话',
  },
  rivals: {
    title: '和花呗、白条、分付比',
    chart: '年化（单利，%）的区间：越靠左越便宜',
    range: (low: number, high: number) =>
      low === high ? percent(low) : `${percent(low)}–${percent(high)}`,
  },
};

import type { Scene } from '../../domain/answers/answers';
import type { RivalRange } from '../../domain/cost/cost';
import type {
  FailureCode,
  HarmlessAdvice,
  RiskControl,
  SourceRecord,
  Suggestion,
} from '../../domain/rulebook/rulebook';
import { createFormat } from '../format';
import { costPlan } from './cost-plan';

const { money, percentShort } = createFormat('zh-CN');

const codeNames: Record<FailureCode, string> = {
  WECHAT_CREDIT_401: '支付分不够',
  WECHAT_AUTH_403: '实名资料没填全',
  WECHAT_ORDER_500: '商家的额度不够',
  WECHAT_BANK_404: '这类银行的卡不支持',
};

/** The words of what the result loads after itself. */
export const details = {
  costPlan,
  costsTitle: '分期要多花多少？',
  startCheck: '做一次自查',
  drivers: {
    title: '五个因素和权重',
    weight: (percentage: number) => `占 ${percentage}%`,
    known: '已知',
    open: '未知',
    adds: '贡献',
    maps: '从答案到范围的换算是本工具的假设。',
    reRated: '文章说额度每季度重新评估一次，明细在“支付分 → 信用管理”。',
  },
  explanations: {
    title: '这些数是怎么算的',
    conventions:
      '两种年化都按还欠着的本金算：单利是月利率 × 12，复利是月利率滚满一年。央行 2021 年第 3 号公告要求标年化，用单利要注明。',
    articleSays: (low: number, high: number) =>
      `文章写的“综合年化”是 ${percentShort(low)}–${percentShort(high)}，和哪种算法都对不上。`,
    only24: '24 期只有文章这么说，官方文档里只见 3、6、12 期。',
    floats: '价格会随个人情况和商家补贴变，以微信“分期详情页”的报价为准。',
    fourLpr: (rate: number) =>
      `供参考：民间借贷的司法上限是一年期贷款市场报价利率（LPR）的四倍，按 2025年12月的算是 ${percentShort(rate)}；新发放的小额贷款，2027年底前也要降到这条线。`,
  },
  against: {
    title: (count: number) => `文章建议、我们不建议的 ${count} 件事`,
    say: (what: string, why: string) => `文章建议${what}；我们不建议，因为${why}。`,
    of: {
      donate: { what: '靠捐款攒分', why: '捐款能不能涨分，没人证实' },
      'buy-funds': { what: '买理财来养信用', why: '理财可能亏钱，不该为了额度买' },
      'top-up': {
        what: '连续 30 天充值零钱超过 1,000 元',
        why: '没有证据说明来回倒钱有用，还和“零钱放 500–1,000 元”自相矛盾',
      },
      'keep-balance': { what: '零钱里常放 500–1,000 元', why: '钱放着不动未必有用，够花就行' },
      'borrow-for-credit': {
        what: '偶尔借点微粒贷，证明自己还得起',
        why: '借钱要付利息，还会上征信',
      },
      'swap-card': {
        what: '换一张不是城商行、农商行的卡',
        why: '解绑老卡，绑卡时间要从头算；可以加卡，别换卡',
      },
    } satisfies Record<Suggestion, { what: string; why: string }>,
  },
  more: {
    sceneTitle: '这个场景要注意',
    allScenes: '各个场景的额度和材料',
    scenes: {
      ecommerce: '网购',
      local: '本地生活',
      offline: '线下商店',
      education: '教育培训',
      medical: '看病',
    } satisfies Record<Scene, string>,
    partners: (names: string) => `比如${names}`,
    riskTitle: '可能遇到的风控',
    risks: {
      biometric: '确认分期时刷脸或按指纹。',
      'sms-check': '异地登录，或深夜大额付款，会发短信验证。',
      freeze: '逾期超过 3 天，停用分期；收多少费，文章没说。',
      'cross-check': '文章说会查同名的支付宝和银行账户；没有证实，也不太可信。',
      'debtor-list': '会看法院的被执行人名单。',
    } satisfies Record<RiskControl, string>,
    riskSettings: (path: string) => `自己设限额和提醒：${path}`,
    adviceTitle: '文章的其他建议',
    advice: {
      'pay-bills': '水电费、话费用微信按时交。',
      'first-at-frequent-partner': '第一笔分期放在常用的合作商家。',
      'few-applications': '少申请，太勤可能拉低评分。',
    } satisfies Record<HarmlessAdvice, string>,
    codesTitle: '失败代码',
  },
  scenes: {
    whose: '额度',
    bring: '要带的材料',
    check: '还会核对',
    law: '官方规定',
    limits: {
      ecommerce: '文章说单独算；同一篇又说和微粒贷、零钱通的额度连着，两种说法都有。',
      local: '和微粒贷共用，用掉的要减去。',
      offline: '一笔最多 5,000 元，别拆单。',
      education: '专项临时额度。',
      medical: '专项临时额度。',
    } satisfies Record<Scene, string>,
    documents: {
      ecommerce: [],
      local: [],
      offline: [],
      education: ['学籍信息'],
      medical: ['就诊记录'],
    } satisfies Record<Scene, readonly string[]>,
    checks: {
      ecommerce: '',
      local: '',
      offline: '',
      education: '学籍。',
      medical: '就诊记录。',
    } satisfies Record<Scene, string>,
    laws: { education: '中小学课外培训不能用培训贷。' } as Readonly<Partial<Record<Scene, string>>>,
  },
  codes: {
    title: '提示是什么意思？',
    label: '输入提示里的代码',
    hint: '只填数字也行，比如 401',
    look: '查一下',
    missing: '先填代码，比如 401',
    all: '全部 4 个代码',
    names: codeNames,
    remedy: '怎么办',
    yours: '你的情况',
    remedies: {
      WECHAT_CREDIT_401: '按时还款、按时交费，30 天后再看。',
      WECHAT_AUTH_403: '只在微信里把实名、职业、学历补全：我 → 服务 → 钱包 → 身份信息。',
      WECHAT_ORDER_500: '换一家合作商家试试，或等等再来。',
      WECHAT_BANK_404: '加一张全国性银行的卡。',
    } satisfies Record<FailureCode, string>,
    warnings: {
      WECHAT_CREDIT_401: '别为了分数来回充值。',
      WECHAT_AUTH_403: '别在微信以外的地方填这些资料。',
      WECHAT_ORDER_500: '',
      WECHAT_BANK_404: '别解绑老卡：换卡后，绑卡时间要从头算。',
    } satisfies Record<FailureCode, string>,
    unknown: (asked: string) =>
      `文章里没有${asked && `“${asked}”`}这个代码。去微信里问客服：我 → 设置 → 帮助与反馈。`,
    anySource: '这些代码的说法都来自文章，非官方。',
    article: '文章说',
    articleTexts: {
      WECHAT_CREDIT_401: '支付分没到要求。',
      WECHAT_AUTH_403: '实名资料不完整，要补职业、学历。',
      WECHAT_ORDER_500: '商家这边的额度受限，换一家试试。',
      WECHAT_BANK_404: '绑的卡不收，多半是城商行、农商行的。',
    } satisfies Record<FailureCode, string>,
    touches: '相关条件',
    open: '按代码查',
  },
  compare: {
    title: '同样的钱，谁便宜？',
    lead: (amount: number, terms: string) => `${money(amount)}，分 ${terms}`,
    names: {
      wechat: '微信分期',
      huabei: '花呗',
      baitiao: '白条',
      fenfu: '分付',
    } satisfies Record<RivalRange['id'], string>,
    against: {
      cheaper: '比微信分期便宜',
      dearer: '比微信分期贵',
      overlap: '和微信分期的区间重叠，分不出高低',
      // Said once for all.
      'no-claim': '',
      itself: '',
    } satisfies Record<RivalRange['against'], string>,
    noClaim: '没有官方说法可比，这里只列出来，不分高低。',
    rate: '年化（单利）',
    fee: '多付',
    limit: '最高额度',
    free: '免息期',
    freeDays: (days: number) => `最长 ${days} 天`,
    noFree: '没有',
    freeNote: '免息期只在没分期时有用；账单一分期，就按期收费了。',
    reach: '能在哪用',
    reaches: { everywhere: '线上线下', 'mostly-alibaba': '主要在阿里系', jd: '京东' },
    ratedBy: '审核依据',
    ratings: {
      'pay-score': '支付分 + 央行征信',
      'zhima-credit': '芝麻信用 + 央行征信',
      'jd-data': '京东数据 + 央行征信',
    },
    notStated: '没有公开说法',
    wholeRange: (low: number, high: number) =>
      `微信分期这一行，无论几期都按每期 ${percentShort(low)}–${percentShort(high)} 算，所以比各期的价格区间宽。`,
    product: '产品',
    caption: '微信分期、花呗、白条、分付的年化和多付的钱',
    sourceNote: '费率区间据文章，非官方；分付按每天 0.04%、等额本金算。',
  },
  /** What a document is called in this language, where its title is in another. */
  documentName: (_id: SourceRecord['id'], title: string) => title,
};

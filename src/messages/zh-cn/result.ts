import type { Promotion, Terms } from '../../domain/answers/answers';
import type { Price, QuoteDoubt, QuoteOutcome } from '../../domain/cost/cost';
import type { EntryReasonCode, EntryWarningCode } from '../../domain/entry/entry';
import type { Readiness } from '../../domain/plan/plan';
import type {
  EntryId,
  EntryPlace,
  FactorId,
  Grade,
  OfferedEntry,
} from '../../domain/rulebook/rulebook';
import type { RuleId, Status } from '../../domain/rules/rules';
import { createFormat } from '../format';
import type { FindingFacts } from '../result-words';
import { guide } from './guide';
import { rules } from './rules';

const format = createFormat('zh-CN');
const { money, moneyAtMost, percent, percentShort, date: day, number } = format;

/** Two sums and what stands between them, or the one they both are; the unit once for two whole ones: 1,000–5,000 元. */
function moneyEnds(low: number, high: number): readonly string[] {
  if (low === high) return [money(low)];
  const whole = low % 100 === 0 && high % 100 === 0;
  return [whole ? number(low / 100) : money(low), '–', money(high)];
}

function moneyRange(low: number, high: number): string {
  return moneyEnds(low, high).join('');
}

/** Never a single figure, which would read as a promise: what the ends meet at is the most it can be. */
function limitRange(low: number, high: number): string {
  return low === high ? `${money(high)}以内` : moneyRange(low, high);
}

const entryNames: Record<EntryId, string> = {
  'pay-score': '支付分里的分期服务',
  weilidai: '微粒贷',
  merchant: '商家付款页',
  fenfu: '分付',
  none: '都先别申请',
};

export const result = {
  format,
  rules,
  guide,
  jumpLabel: '跳到',
  /** A section's title with how many conditions stand in it. */
  counted: (title: string, count: number) => `${title}：${count} 条`,
  sections: {
    fix: '先解决',
    unanswered: '没填的',
    unused: '没用到的',
    notInForce: '这天没有数据',
    others: '其他条件',
    met: '已符合',
    advisory: '可能有影响，不是硬性要求',
    premium: '优质标准（选看）',
    entry: '走哪个入口',
    cost: '要多花多少',
    limit: '额度示意',
    plan: '日期安排',
    more: '场景、风控和失败代码',
    sources: '来源与说明',
  },
  verdict: {
    meets: (count: number) => `${count} 条基本条件，你都符合`,
    notYet: (count: number, earliest: Readiness) =>
      earliest.kind === 'on'
        ? `还差 ${count} 条，最早 ${day(earliest.date)}补齐`
        : `还差 ${count} 条，时间说不准`,
    undetermined: (count: number) => `再补 ${count} 个答案，就有结论`,
    notInForce: (count: number, date: string) =>
      `${day(date)}有 ${count} 条条件没有数据，给不出结论`,
    under18: '未满 18 岁，先别申请',
    caveat: '条件多来自网文，非官方；能不能开，看微信。',
    notBefore: (date: string) => `最快也要到 ${day(date)}`,
    now: (date: string) => `今天（${day(date)}）就符合`,
    earliest: '最早日期',
    colon: '：',
    comma: '，',
    cannotPredict: '说不准',
    onceAnswered: '答完再算',
    offer: '付款页已给分期，以它为准；先看多花多少。',
    noEntry: '条件齐了，但还没有入口；谁也不能代开。',
    premium: {
      pass: '也达到了',
      fail: '还没到',
      unknown: '还不能判断',
    } satisfies Record<Status, string>,
    counts: { met: '符合', notMet: '不符', unknown: '未知' },
    countsLabel: '8 条基本条件',
  },
  next: {
    title: '下一步',
    tried: '试算的下一步',
    look: '看看不花钱',
    free: '0 元',
    debt: '只还欠款',
    entry: (entry: EntryId) => `去${entryNames[entry]}看看，一次只申请一个`,
    merchant: '先看下面要多花多少，再回付款页',
    weilidai: '微粒贷能用，但它是现金贷，先想清楚',
    checkDate: '看看手机日期对不对，改好再回来',
    answer: (name: string, where?: string) => (where ? `补答“${name}”：${where}` : `补答“${name}”`),
  },
  ruleCard: {
    asks: '要求',
    remedy: '办法',
    time: '时间',
    costs: '花费',
    change: '改答案',
    changeOf: (name: string) => `改答案：${name}`,
    unknown: (name: string) => `${name}没填`,
    answer: '去填',
    answerOf: (name: string) => `去填${name}`,
  },
  when: (readiness: Readiness, today: string) => {
    if (readiness.kind === 'on')
      return readiness.date === today ? '今天' : `到 ${day(readiness.date)}`;
    return readiness.date === today ? '说不准' : `说不准，最早 ${day(readiness.date)}再看`;
  },
  grades: {
    reported: '据文章·非官方',
    assumed: '本工具假设',
    official: '官方公开',
    press: '据媒体报道',
    computed: '按公式计算',
  } satisfies Record<Grade, string>,
  sourceNote: {
    place: (document: string, clause: string) => `${document}：${clause}。`,
    /** What an assumption of ours is for. */
    own: (clause: string) => clause,
    from: (date: string) => `${day(date)}起适用，`,
    checked: (date: string) => `${day(date)}核对。`,
  },
  entry: {
    titles: {
      merchant: '从商家付款页办',
      'pay-score': '去支付分看看',
      weilidai: '微粒贷能用，但它是现金贷',
      fenfu: '可以先看看分付',
      none: '现在先别申请',
    } satisfies Record<EntryId, string>,
    path: '怎么走',
    pathNote: '菜单名可能随微信版本变；没看到就是没对你开放，别点别人给的链接。',
    review: '多久有结果',
    reviews: {
      'at-once': '当场',
      '1-3-working-days': '1–3 个工作日',
      'merchant-decides': '由商家决定',
      'not-stated': '没有公开说法',
    } satisfies Record<EntryPlace['review'], string>,
    suits: {
      'daily-spending': '适合平时多用微信付款的人',
      'good-rating-and-loan-need': '适合信用好、又要借现金的人',
      'large-purchase': '适合在合作商家买大件',
      fallback: '别的入口暂时没开时的退路',
    } satisfies Record<EntryPlace['suits'], string>,
    warnings: '注意',
    rejectedTitle: '为什么不选别的',
    rejected: (entry: OfferedEntry, reason: string) => `没选${entryNames[entry]}：${reason}`,
    lookAgain: '再看一次',
    askFenfu: '再答一题，入口可能不一样',
    reasons: {
      'entry/required-blocker': (names: string) => (names ? `卡在${names}上` : '现在别申请'),
      'entry/cash-weilidai-visible': () => '你要借现金，又看得到微粒贷',
      'entry/cash-invite-only': () => '微粒贷只邀请开通，你现在看不到；谁也不能代开',
      'entry/weilidai-unknown': () => '先去看一眼有没有微粒贷；它只邀请开通，谁也不能代开',
      'entry/cashier-offers': () => '你在付款页看到了分期',
      'entry/look-at-cashier': () => '先去付款页看一眼有没有分期',
      'entry/no-required-fail': () => '基本条件都符合',
      'entry/none-fails-yet': () => '还没发现不符的，先把不清楚的查一查',
      'entry/build-up-with-fenfu': (names: string) =>
        names ? `${names}还不够；你能看到分付，可以先看看` : '你能看到分付，可以先看看',
      'entry/required-fails': (names: string) =>
        names ? `${names}还没达到要求，先按日期安排来` : '先按日期安排来',
      'entry/not-a-cash-loan-need': () => '你不是要借现金',
      'entry/weilidai-is-no-instalment': () => '它是现金贷，不是分期',
      'entry/not-a-purchase': () => '你不是要买大件',
      'entry/need-unknown': () => '还没说要做什么',
      'entry/no-scene': () => '还不知道在哪儿买',
      'entry/cashier-has-none': () => '付款页没有分期',
      'entry/need-is-cash': () => '它不能借现金',
      'entry/better-one-open': () => '已有更合适的入口，一次只申请一个',
      'entry/fenfu-not-needed': () => '现有的入口就够了',
      'entry/fenfu-not-visible': () => '你看不到分付，就是没对你开放',
      'entry/fenfu-unknown': () => '还不知道你能不能看到分付',
      'entry/fenfu-would-not-help': (names: string) => `它解决不了${names || '这些条件'}的问题`,
      'entry/student': () => '小贷公司不能给大学生放款',
      'entry/student-unknown': () => '如果你是学生，小贷公司不能给你放款',
    } satisfies Record<EntryReasonCode, (names: string) => string>,
    warningTexts: {
      'warning/student': '你是学生，小贷公司不能给你放款：付款前看清放款方，要用钱先问学校。',
      'warning/one-application': '一次只申请一个。申请可能上征信，短时间多次申请还可能拉低评分。',
      'warning/not-shown-not-offered': '支付分里没有“分期服务”，就是没对你开放。',
      'warning/pay-score-cannot-lend': '支付分本身不放款；说凭支付分能贷款的，别理。',
      'warning/cash-loan-recorded': '微粒贷是银行现金贷，按天计息，申请和借款都会上征信。',
      'warning/offer-outranks': '付款页给了分期，就以它为准，文章的条件只作参考。',
      'warning/merchant-risk-control': '最后能不能分期，由商家和放款方当场决定。',
      'warning/just-look': '只看一眼有没有分期，先别付款。',
      'warning/fenfu-cost': '分付每天收 0.04%，一年 14.6%（单利），没有免息期。',
      'warning/fenfu-circular': '说用好分付有助于开分期，只是文章的说法，不保证有用。',
      'warning/no-borrowing-for-credit': '别借钱养信用。',
      'warning/rules-unknown': '还有条件不清楚，先查清再申请更稳。',
    } satisfies Record<EntryWarningCode, string>,
    scamTitle: '防骗',
    scam: [
      '收钱代开、收钱提额，都是骗局。',
      '验证码、密码、卡号，谁要都别给；本页也不要这些。',
      '别点陌生人发的链接，没有什么“内部渠道”。',
    ],
  },
  debt: '别借钱养信用。还不上，就在到期前找放款方商量。',
  cost: {
    amount: '分期金额',
    notWeilidai:
      '这些是分期的价，不是微粒贷的。微粒贷分 5、10 或 20 个月还，按天计息（官方产品说明），以它自己的报价为准。',
    example: (amount: number) => `先按 ${money(amount)}举例。`,
    terms: (terms: number) => `${terms} 期`,
    find: ({ principal, cheapest, lowestRate }: FindingFacts) =>
      cheapest.terms === lowestRate.terms
        ? `${money(principal)}：${cheapest.terms} 期最省，多付 ${money(cheapest.fee)}，年化也最低。`
        : `${money(principal)}：${cheapest.terms} 期最省，多付 ${money(cheapest.fee)}；${lowestRate.terms} 期年化最低 ${percent(lowestRate.nominal)}，但要多付 ${money(lowestRate.fee)}。`,
    delta: (longest: Terms, shortest: Terms, fee: number) =>
      fee >= 0
        ? `选 ${longest} 期比 ${shortest} 期多付 ${money(fee)}。`
        : `选 ${longest} 期比 ${shortest} 期少付 ${money(-fee)}。`,
    promoSaves: (terms: Terms, fee: number) => `${terms} 期的优惠能省 ${money(fee)}。`,
    noFees: '今天没有可用的费率，算不出来。',
    quoteFound: (fee: number, nominal: number) =>
      `按你的报价，多付 ${money(fee)}，年化 ${percent(nominal)}（单利）。`,
    reason: '本金越还越少，手续费却一分不少，所以真实年化比“费率 × 12”高得多。',
    skip: (fee: number) => `能全款就别分，省 ${money(fee)}。`,
    measure: '看哪一样',
    measures: { fee: '多付的钱', rate: '年化' },
    prices: { base: '基准价', promo: '优惠价', quote: '你的报价' } satisfies Record<Price, string>,
    promoOf: {
      ecommerce: '电商大促',
      newUser: '新用户',
      invited: '受邀用户',
    } satisfies Record<Promotion, string>,
    applies: {
      yes: '你看到了',
      no: '你没有',
      unknown: '不知道你有没有',
    },
    table: {
      caption: (principal: number) =>
        `分期 ${money(principal)}：每种期数和价格要花多少（单位：元）`,
      terms: '期数',
      price: '价格',
      fee: '多付',
      repaid: '一共还',
      perTerm: '首期还',
      nominal: '年化（单利）',
      effective: '年化（复利）',
      allPrices: (rows: number) => `看全部 ${rows} 种价格`,
      mainPrices: '只看要用的',
    },
    lines: {
      ok: '',
      'over-24': '高于 24% 参照线，先问清持牌放款方',
      'over-24-effective': '只有按复利算才高于 24%',
    },
    referenceLine: '24% 参照线',
    chartFailed: '图没出来，数字都在表里。',
    chartLoading: '正在画图……',
    chartLabels: {
      fee: '多付的钱（元）：3、6、12、24 期对比',
      rate: '年化（单利，%）：3、6、12、24 期对比',
    },
    chartHint: '选中图后，按左右方向键逐期看；每个数字在表里都有。',
    quoteTitle: '填我的报价',
    quoteHint: '照着付款页填：先选期数，再填其中一项。',
    quoteKind: '付款页写的是',
    quoteKinds: { fee: '每期费率', perTerm: '每期还款', total: '还款总额' },
    clearQuote: '清除报价',
    quoteProblems: {
      none: '',
      priced: '',
      'needs-terms': '再选一下分几期。',
      'needs-amount': '再填一下分期金额，才能算这个报价。',
      'below-principal': '这样还不够本金，再核对一下。',
    } satisfies Record<QuoteOutcome['kind'], string>,
    csv: '下载表格（CSV）',
    copy: '复制表格',
    copied: '复制好了',
    articleOnly: { 24: '只有文章提到' } as Readonly<Partial<Record<Terms, string>>>,
    checkQuote: '报价可能填错了，先核对一下。',
    copyByHand: '这里不让复制，请长按下面的文字复制。',
    downloadByHand: '这里不让下载，请复制下面的文字。',
    noDownload: (copy: string) => `没反应？改用“${copy}”。`,
    cells: {
      feePerTerm: '每期',
      feeFirst: '首期费',
      perHundred: '每百元',
      last: '末期',
      article: '文章称',
    },
    nearest: (price: Price, prices: Readonly<Record<Price, string>>) =>
      `和文章里相同期数的${prices[price]}最接近。`,
    doubts: {
      'fee-tenth': '这个费率偏高，小数点是不是错了一位？',
      'fee-hundredfold': '这个费率太低，是不是把百分数填成了小数？',
      'per-term-is-total': '一期就还完本金了，这是不是总共要还的？',
      'total-is-per-term': '加起来还不够本金，这是不是每期要还的？',
      'too-much': '这个数太高了，是不是填错了单位？',
    } satisfies Record<QuoteDoubt['kind'], string>,
    meantFee: (fraction: number) => `改成每期 ${percentShort(fraction)}`,
    meantTotal: (fen: number) => `改成一共还 ${money(fen)}`,
    meantPerTerm: (fen: number) => `改成每期还 ${money(fen)}`,
  },
  moneyEnds,
  limitRange,
  limit: {
    offered: (low: number, high: number) =>
      `按文章的条件还开不了；条件齐了，示意范围 ${limitRange(low, high)}。付款页给了额度的，以它为准。`,
    notWeilidai: '这是分期的示意范围，不是微粒贷的额度。',
    range: (low: number, high: number) => `示意范围 ${limitRange(low, high)}，不是真实额度。`,
    closed: (low: number, high: number) =>
      `现在按 0 算；条件齐了，示意范围 ${limitRange(low, high)}。`,
    undecided: (high: number) => `还有条件不清楚，示意范围 0–${money(high)}，不是真实额度。`,
    documents: '看病、教育用专项临时额度，没有示意数字；办理时要带材料。',
    factors: {
      score: '支付分',
      assets: '理财通资产',
      stability: '花销稳定',
      social: '好友互动',
      device: '常用设备',
    } satisfies Record<FactorId, string>,
    narrow: (factor: string, by: number) => `补上“${factor}”，范围最多缩小 ${moneyAtMost(by)}。`,
    couldNarrow: (fen: number) => `答了，范围最多缩小 ${moneyAtMost(fen)}`,
    answerFactors: '把范围算窄一点',
    over: (amount: number) => `${money(amount)}超过示意范围。`,
    dontSplit: '别拆单，换个更小的金额或自己先付一部分。',
    scenes: {
      'capped-per-payment': '线下商店一笔最多 5,000 元，范围按它封顶。',
      'less-weilidai': '本地生活和微粒贷共用额度，用掉的要减去。',
      separate: '文章一处说网购额度单独算，一处又说和微粒贷、零钱通的额度连着。',
      documents: '',
    },
    noMoney: '别为了额度转钱、借钱。',
  },
  plan: {
    today: '今天',
    by: (date: string) => `到 ${day(date)}`,
    lookAgain: (date: string) => `${day(date)}再看`,
    free: '都不花钱。',
    debt: '先还欠款，别的都不花钱。',
    nothing: '条件都齐了，不用再做什么。',
    lookAgainText: '再来自查一次，看看有没有变化',
    calendar: '加到日历',
    remindMe: (months: number) => `提醒我 ${months} 个月后再看`,
    eventOf: (name: string) => `“${name}”到日子了，再查一次`,
    copy: '复制安排',
    calendarTitle: (text: string) => `微信分期开通自查：${text}`,
    calendarNote: '来自微信分期开通自查。能不能开，以微信为准；没有人能收钱代开。',
  },
  actions: {
    title: '操作',
    share: '分享结果',
    print: '打印',
    change: '改答案',
    restart: '从头开始',
    shareNote: '链接里带着你的答案，谁拿到都能看到。',
    shareLink: '链接',
    copyLink: '复制链接',
    printRefused: '打印窗口没出来？请在浏览器里打开这一页再试。',
  },
  hostShare: {
    button: '把结果发给这个网站',
    title: (origin: string) => `发给 ${origin}？`,
    all: '以下是全部内容：',
    send: '发送',
    dont: '不发送',
    either: '不发也能继续用。',
    sent: '已发送',
  },
  sources: {
    standing: '不保证开通；实际报价以微信为准。申请可能上征信。',
    rulebook: (id: string) => `规则版本 ${id}`,
    published: (text: string) => `${text}公布`,
    undated: '无日期',
    checked: (date: string) => `${day(date)}核对`,
    payScore: '支付分没有公开的官方分数线；据媒体报道，微信 2026年1月说过支付分不能放款。',
  },
  ruleNames: (ids: readonly RuleId[]) => ids.map((id) => rules[id].name).join('、'),
};

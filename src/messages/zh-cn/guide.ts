import type { Terms } from '../../domain/answers/answers';
import type { Price } from '../../domain/cost/cost';
import type { EntryId, Grade, OfferedEntry } from '../../domain/rulebook/rulebook';
import { createFormat } from '../format';

const { number, date: day } = createFormat('zh-CN');

/** One screen on the way to an entry: what should be there, and what to do when it is not. */
interface GuideScreen {
  readonly see: string;
  readonly missing: string;
}

const me: GuideScreen = { see: '右下角点“我”。', missing: '先更新微信。' };
const services: GuideScreen = {
  see: '“我”页头像下面第一行就是“服务”。',
  missing: '多半是还没实名，先在设置里办好。',
};
const wallet: GuideScreen = {
  see: '右上角的“钱包”，里面有零钱和银行卡。',
  missing: '搜一下“钱包”，别从聊天里的链接进。',
};

/** The words on the way from the verdict to the entry. */
export const guide = {
  screens: '一步一步看',
  screensNote: '每一屏该看到什么，没看到怎么办。',
  missing: (what: string) => `没看到：${what}`,
  paths: {
    'pay-score': [
      me,
      services,
      wallet,
      { see: '分数和“用过的服务”。', missing: '在这里开通支付分，不收钱。' },
      {
        see: '“分期服务”和它给你的报价。',
        missing: '就是没对你开放；30 天后再看，别点别人给的链接。',
      },
    ],
    weilidai: [
      me,
      services,
      { see: '“微粒贷”，额度写在里面。', missing: '就是没邀请你；谁也不能代开。' },
      { see: '额度和日利率。', missing: '要你先付钱才给看的，是骗局。' },
      { see: '期数、每月还多少、年化多少。', missing: '没写年化就问客服，先别借。' },
    ],
    merchant: [
      { see: '下单，到付款那一步停下。', missing: '换一家合作商家。' },
      { see: '付款方式里有微信支付。', missing: '换个付款方式，或换一家。' },
      {
        see: '微信付款页上写着“分期”、期数和每期多少。',
        missing: '就是这笔没开放，别为了它多花钱。',
      },
    ],
    fenfu: [
      me,
      services,
      wallet,
      { see: '“分付”和可用额度。', missing: '就是没对你开放；它不是人人都有。' },
    ],
  } satisfies Record<OfferedEntry, readonly GuideScreen[]>,
  change: {
    title: '最少做到这几条，就都符合',
    premium: '最少做到这几条，就达到优质标准',
    impossible: '以往逾期次数改不了，达不到优质标准。',
    to: (name: string, value: string) => `${name}到 ${value}`,
    sinceDefault: (months: number) => `距上次违约满 ${months} 个月`,
    more: (distance: string) => `还差 ${distance}`,
    how: {
      do: '今天就能办',
      begin: '今天先绑上，再等',
      use: '照常用就会到',
      uncertain: '靠平时积累',
      wait: '只能等',
      repay: '先还清',
      tell: '还不清楚，答上就知道',
      cannot: '改不了',
    },
  },
  whatIf: {
    title: '试着改改看',
    close: '收起',
    lead: '改这里不动你的答案，只看结果会怎么变。',
    banner: '这是试算，不是你的答案。',
    back: '回到我的答案',
    same: '和你的答案结果一样。',
    verdict: (from: string, to: string) => `结论：从“${from}”变成“${to}”。`,
    entry: (from: EntryId, to: EntryId, names: Readonly<Record<EntryId, string>>) =>
      `入口：从${names[from]}变成${names[to]}。`,
    limit: (from: string, to: string) => `示意范围：从 ${from} 变成 ${to}。`,
    rule: (name: string, status: string) => `${name}：变成${status}。`,
    statuses: { pass: '符合', fail: '不符', unknown: '未知' },
    names: {
      'pay-score': '支付分',
      weilidai: '微粒贷',
      merchant: '商家付款页',
      fenfu: '分付',
      none: '先别申请',
    } satisfies Record<EntryId, string>,
  },
  edition: {
    caveat: (name: string, date: string) => `条件按《${name}》（${day(date)}）；能不能开，看微信。`,
    // Someone else's assumption is not this tool's.
    grades: {
      reported: '据他人所述·非官方',
      assumed: '规则作者的假设',
      official: '官方公开',
      press: '据媒体报道',
      computed: '按公式计算',
    } satisfies Record<Grade, string>,
    counted: (count: number, grade: string) => `${grade} ${count} 项`,
    rest: (parts: readonly string[]) => `其中${parts.join('，')}；其余是本工具自带的规则。`,
  },
  swap: {
    title: '解绑、换卡会怎样',
    harm: '先想好：解绑最老的卡，绑卡时间要重新算；只有另一张本人卡绑得够久，才不用从头算。',
    none: '你还没绑本人的卡，没有老卡可换。',
    other: '还绑着别的本人卡吗？',
    others: { no: '没有', yes: '有' },
    months: '那张绑了几个月',
    to: (months: number) => `换掉老卡，绑卡时间就是 ${months} 个月。`,
    enough: '另一张绑得够久，不用重新等。',
    until: (date: string) => `要重新等到 ${day(date)}。`,
    try: '看看结果会怎样',
    offer: '试试换卡会怎样',
    keep: '老卡别解绑：一解绑，绑卡时间就从头算，除非另一张本人卡绑得够久。',
    fromTo: (from: number, to: number) => `换掉老卡，绑卡时间会从 ${from} 个月变成 ${to} 个月。`,
  },
  use: {
    titles: {
      'daily-transactions': (threshold: number) => `怎么做到每天 ${number(threshold)} 笔`,
      'login-days': (threshold: number) => `怎么做到登录 ${number(threshold)} 天`,
    },
    leads: {
      'daily-transactions': (perDay: number) =>
        `从今天起每天 ${number(perDay)} 笔，最近 30 天的平均会这样涨：`,
      'login-days': () => '从今天起每天都用微信，最近 30 天用了的天数会这样涨：',
    },
    amount: {
      'daily-transactions': (value: number) => `${number(value)} 笔`,
      'login-days': (value: number) => `${Math.floor(value)} 天`,
    },
    reached: (amount: string) => `${amount}，够了`,
    paces: '慢一点、快一点，要多久',
    pace: (perDay: number) => `每天 ${number(perDay)} 笔`,
    planned: '按这个算',
    takes: (days: number) => `${days} 天`,
    cares: {
      'daily-transactions':
        '只用平时本来就要付的小额，比如早饭、公交、买菜。别为了凑数多买，更别刷单。',
      'login-days': '照常打开看看消息就算，不用做别的。',
    },
  },
  recheck: {
    date: (on: string) => `这些答案是 ${day(on)}填的，到今天：`,
    rulebook: (was: string, is: string) => `链接按规则 ${was} 做的，这里用规则 ${is}：`,
    both: (on: string, was: string, is: string) =>
      `这些答案是 ${day(on)}填的，当时用规则 ${was}；到今天，按规则 ${is}：`,
    lost: (was: string) => `链接按规则 ${was} 做的，这里没有，没法逐条比；下面都按现在的规则算。`,
    same: '结果没变。',
    threshold: (name: string, was: string, is: string) => `${name}的要求：从“${was}”变成“${is}”。`,
    fee: (terms: Terms, price: Price, was: string, is: string) =>
      `${terms} 期${price === 'promo' ? '优惠' : ''}费率：从每期 ${was} 变成 ${is}。`,
  },
};

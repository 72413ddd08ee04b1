import { createFormat } from '../format';
import type { AllRuleWords } from '../result-words';

const { date: day, exact } = createFormat('zh-CN');

const payOnTime = '先享后付按时结清，水电费、话费按时交；30 天后再看支付分，涨多少说不准。';

export const rules: AllRuleWords = {
  adult: {
    name: '年龄',
    asks: ({ threshold }) => `满 ${threshold} 岁`,
    pass: () => '满 18 岁',
    fail: () => '未满 18 岁',
    remedy: () => '到 18 岁再来。现在先别申请。',
  },
  'pay-score': {
    name: '支付分',
    asks: ({ threshold }) => `支付分 ${threshold} 起`,
    pass: ({ value, threshold }) => `支付分 ${value}，够 ${threshold}`,
    fail: ({ value, gap }) => `支付分 ${value}，差 ${gap} 分`,
    remedy: () => payOnTime,
  },
  'real-name': {
    name: '实名',
    asks: () => '微信已实名',
    pass: () => '已实名',
    fail: () => '没实名',
    remedy: () => '今天就能在微信里实名：我 → 服务 → 钱包 → 身份信息。',
  },
  'card-age': {
    name: '绑卡时间',
    asks: ({ threshold }) => `本人卡绑满 ${threshold} 个月`,
    pass: ({ value }) => `绑卡 ${value} 个月，够了`,
    fail: ({ value, gap, none }) => {
      if (none) return '还没绑自己的卡';
      return value === 0 ? `还没绑满一个月，差 ${gap} 个月` : `绑卡 ${value} 个月，差 ${gap} 个月`;
    },
    remedy: ({ none, date, threshold }) =>
      none
        ? `今天就绑一张自己的卡，最好是全国性银行的，然后别解绑，最早等到${date ? ` ${day(date)}` : ` ${threshold} 个月后`}。`
        : `卡别解绑，等到${date ? ` ${day(date)}` : `满 ${threshold} 个月`}就行。`,
  },
  'no-recent-default': {
    name: '违约记录',
    asks: ({ threshold }) => `最近 ${threshold} 个月没有严重违约，更早的已还清`,
    pass: ({ value, measured }) =>
      measured ? `${value} 个月前有过严重违约，已还清` : '没有过严重违约',
    fail: ({ value, measured, gap, threshold }) => {
      if (!measured || gap <= 0) return '有一笔严重违约还没还清';
      const when = value === 0 ? '不到 1 个月' : `${value} 个月`;
      return `${when}前有过严重违约，再过 ${gap} 个月才满 ${threshold} 个月`;
    },
    remedy: ({ date, threshold, settled }) =>
      date
        ? `${settled ? '已还清，留好凭证；到 ' : '没还的先还，留好凭证；'}${day(date)}满 ${threshold} 个月。`
        : '违约的先还清，留好凭证；一时还不上，今天就找放款方商量怎么还。',
  },
  'no-current-overdue': {
    name: '逾期情况',
    asks: () => '现在没有逾期',
    pass: () => '没有逾期',
    fail: () => '有逾期没还',
    remedy: () => '逾期的先还清，这之前什么都别申请。还不上，就早点找放款方商量。',
  },
  'daily-transactions': {
    name: '每天交易',
    asks: ({ threshold }) => `平均每天交易 ${threshold} 笔起`,
    pass: ({ value, threshold }) => `每天交易 ${exact(value)} 笔，够 ${threshold} 笔`,
    fail: ({ value, gap }) => `每天交易 ${exact(value)} 笔，差 ${exact(gap)} 笔`,
    remedy: ({ days, perDay }) =>
      days && perDay
        ? `平时买东西照常用微信付，别刷单。每天 ${exact(perDay)} 笔，约 ${days} 天能达到。`
        : '平时买东西照常用微信付，别刷单。',
  },
  'login-days': {
    name: '登录天数',
    asks: ({ threshold }) => `30 天里至少用 ${threshold} 天微信`,
    // Up to 31 days may be answered, of a month.
    pass: ({ value }) => `30 天里用了 ${Math.min(value, 30)} 天微信`,
    fail: ({ value, gap }) => `30 天里用了 ${value} 天微信，差 ${gap} 天`,
    remedy: ({ days }) => (days ? `每天照常打开微信，约 ${days} 天能达到。` : '每天照常打开微信。'),
  },
  'pay-score-some-scenes': {
    name: '部分场景的支付分',
    asks: ({ threshold }) => `部分场景要支付分 ${threshold}`,
    pass: ({ threshold }) => `支付分够 ${threshold}，部分场景也够`,
    fail: ({ threshold, gap }) => `部分场景要支付分 ${threshold}，差 ${gap} 分`,
    remedy: ({ asPayScore }) => (asPayScore ? '办法同“支付分”。' : payOnTime),
  },
  'profile-complete': {
    name: '资料',
    asks: () => '职业、学历等资料填全',
    pass: () => '资料填全了',
    fail: () => '职业、学历等没填全',
    remedy: () => '资料只在微信里补：我 → 服务 → 钱包 → 身份信息。',
  },
  'card-bank': {
    name: '银行类型',
    asks: () => '全国性银行的卡',
    pass: () => '全国性银行的卡',
    fail: () => '城商行、农商行的卡可能不收',
    remedy: ({ none }) =>
      none
        ? '绑卡的时候，选一张全国性银行的。'
        : '可以再加一张全国性银行的卡，老卡别解绑，不然绑卡时间要从头算。',
  },
  'not-student': {
    name: '学生身份',
    asks: () => '不是全日制学生',
    pass: () => '不是学生',
    fail: () => '是全日制学生',
    remedy: () => '小贷公司不能给大学生放款。要用钱，问学校资助或银行。',
  },
  'premium-score': {
    name: '优质标准的支付分',
    asks: ({ threshold }) => `支付分 ${threshold} 起`,
    pass: ({ threshold }) => `支付分够 ${threshold}`,
    fail: ({ threshold, gap }) => `支付分距 ${threshold} 还差 ${gap} 分`,
    remedy: ({ asPayScore }) => (asPayScore ? '办法同“支付分”。' : payOnTime),
  },
  'premium-payments': {
    name: '每天付款',
    asks: ({ threshold }) => `平均每天付款 ${threshold} 笔起`,
    pass: ({ value }) => `每天付款 ${exact(value)} 笔，够了`,
    fail: ({ value, gap }) => `每天付款 ${exact(value)} 笔，差 ${exact(gap)} 笔`,
    remedy: () => '照常用就行，别为了凑数刷单。',
  },
  'premium-history': {
    name: '以往逾期',
    asks: ({ threshold }) => `以往逾期不超过 ${threshold} 次，都已还清`,
    pass: ({ value }) => (value === 0 ? '以前没有逾期' : `以往逾期 ${value} 次，都还清了`),
    fail: ({ value, gap }) =>
      gap > 0 ? `以往逾期 ${value} 次，多了 ${gap} 次` : '以往的逾期还没全还清',
    remedy: () => '没还的先还清。以往的次数改不了，没有捷径。',
  },
};

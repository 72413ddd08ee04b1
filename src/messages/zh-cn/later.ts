import type { LaterWords } from '../first-words';
import { first } from './first';

const { format } = first;

export const later: LaterWords = {
  questions: {
    adult: { label: '你满 18 岁了吗？', name: '年龄' },
    student: {
      label: '你是全日制学生吗？',
      name: '学生身份',
      hint: '小贷公司不能给大学生放款',
    },
    realName: {
      label: '微信实名了吗？',
      name: '实名',
      where: '微信里点“我 → 服务 → 钱包 → 身份信息”',
    },
    cardMonths: {
      label: '绑得最久的那张本人银行卡，绑了几个月？',
      name: '绑卡时间',
      hint: '只算现在还绑着的',
      where: '翻当时的绑卡短信，或在“我 → 服务 → 钱包 → 账单”里找用这张卡的最早一笔',
      unit: '个月',
      example: '8',
    },
    profile: {
      label: '职业、学历这些资料填全了吗？',
      name: '资料',
      where: '微信里点“我 → 服务 → 钱包 → 身份信息”',
    },
    bankType: {
      label: '这张卡是哪类银行的？',
      name: '银行类型',
      where: '看卡面：带城市名，多半是城商行；带“农村商业”，是农商行',
    },
    txPerDay: {
      label: '平均每天几笔交易？',
      name: '每天交易',
      hint: '付款、扫码、转账都算',
      where: '“我 → 服务 → 钱包 → 账单”，数一下最近 30 天的笔数，再除以 30',
      unit: '笔',
      example: '3',
    },
    payPerDay: {
      label: '其中每天付款几笔？',
      name: '每天付款',
      hint: '转账不算',
      where: '“我 → 服务 → 钱包 → 账单”，只数付款',
      unit: '笔',
      example: '2',
    },
    loginDays: {
      label: '有几天用了微信？',
      name: '登录天数',
      hint: '打开过就算一天',
      where: '微信里没有现成的数字，按平时习惯估一下就行',
      unit: '天',
      example: '30',
    },
    overdue: {
      label: '现在有逾期没还的吗？',
      name: '逾期情况',
      hint: '信用卡和各种贷款都算',
      where: '在各家银行、贷款 App 的账单里看',
    },
    hadDefault: {
      label: '有过严重违约吗？',
      name: '违约记录',
      hint: '比如微粒贷没按时还、信用卡成了坏账',
      where: '个人征信报告，可在人民银行征信中心查',
    },
    defaultMonths: {
      label: '最近一次是几个月前？',
      name: '违约时间',
      where: '个人征信报告，可在人民银行征信中心查',
      unit: '个月前',
      example: '8',
    },
    defaultSettled: { label: '那笔还清了吗？', name: '违约还款' },
    pastOverdues: {
      label: '以前一共逾期过几次？',
      name: '以往逾期',
      hint: '还清了的也算',
      where: '个人征信报告，可在人民银行征信中心查',
      unit: '次',
      example: '0',
    },
    pastSettled: { label: '都还清了吗？', name: '以往逾期还款' },
    need: { label: '这次想做什么？', name: '用途' },
    scene: { label: '在哪儿买？', name: '消费场景' },
    amount: {
      label: '想分期多少钱？',
      name: '分期金额',
      hint: '1 到 50,000 元',
      unit: '元',
      example: '6000',
      unsure: '先跳过，按 10,000 元举例',
    },
    cashier: {
      label: '付款页有“分期”吗？',
      name: '付款页分期',
      hint: '看一眼就行，先别付款',
      where: '下单后选微信支付，看付款方式里有没有“分期”',
    },
    weilidai: {
      label: '你能看到“微粒贷”吗？',
      name: '微粒贷入口',
      where: '微信里点“我 → 服务”，看“金融理财”那一栏',
    },
    fenfu: {
      label: '你能看到“分付”吗？',
      name: '分付入口',
      where: '微信里点“我 → 服务 → 钱包”',
    },
    promos: {
      label: '你亲眼看到了哪些优惠？',
      name: '优惠',
      hint: '没看到就别勾，多半没有',
    },
    income: {
      label: '每月到手多少？',
      name: '月收入',
      hint: '可以不填，只用来算还款占比',
      unit: '元',
      example: '6000',
    },
    assets: {
      label: '理财通里有多少钱？',
      name: '理财通资产',
      hint: '如实填就行，别为了额度转钱',
      where: '微信里点“我 → 服务 → 钱包 → 理财通”',
      unit: '元',
      example: '20000',
    },
    swing: {
      label: '花销最反常的那个月，比平均差百分之几？',
      name: '花销波动',
      hint: '平均 3,000、最高的月 4,200，就填 40',
      where: '“我 → 服务 → 钱包 → 账单”里的月度统计',
      unit: '%',
      example: '40',
    },
    social: { label: '常和微信好友互动吗？', name: '好友互动' },
    device: { label: '一直用同一部手机登录吗？', name: '常用设备' },
    terms: { label: '分几期？', name: '期数' },
    fee: {
      label: '每期费率',
      name: '每期费率',
      hint: '付款页写的每期百分之几',
      unit: '%',
      example: '1.5',
    },
    perTerm: {
      label: '每期还多少',
      name: '每期还款',
      hint: '付款页写的每期应还',
      unit: '元',
      example: '545.5',
    },
    total: {
      label: '一共还多少',
      name: '还款总额',
      hint: '所有期加起来',
      unit: '元',
      example: '6270',
    },
  },
  choices: {
    adult: { yes: '满了', no: '没满' },
    student: { yes: '是', no: '不是' },
    realName: { yes: '实名了', no: '没有' },
    profile: { yes: '填全了', no: '没填全' },
    bankType: { national: '全国性银行', cityOrRural: '城商行或农商行' },
    overdue: { yes: '有', no: '没有' },
    hadDefault: { yes: '有过', no: '没有' },
    defaultSettled: { yes: '还清了', no: '没还清' },
    pastSettled: { yes: '都还清了', no: '还没' },
    need: { daily: '日常小额', purchase: '买大件', cash: '借现金' },
    scene: {
      ecommerce: '网购',
      local: '外卖、酒店等本地生活',
      offline: '线下商店',
      education: '教育培训',
      medical: '看病',
    },
    cashier: { yes: '有', no: '没有' },
    weilidai: { yes: '能看到', no: '看不到' },
    fenfu: { yes: '能看到', no: '看不到' },
    social: { '0': '几乎不', '1': '很少', '2': '一般', '3': '较多', '4': '每天' },
    device: { yes: '一直是', mixed: '换着用', no: '不是' },
  },
  promos: {
    ecommerce: '电商大促（3 期）',
    newUser: '新用户（6 期）',
    invited: '受邀用户（12 期）',
    none: '都没看到',
  },
  problem: (
    problem,
    { name, typed, converted, example, min = 0, max = 0, decimals = 0, optional },
  ) => {
    switch (problem) {
      case 'empty':
        return `填一下${name}，或选“不知道”`;
      case 'not-chosen':
        return `${name}还没选，拿不准就选“不知道”`;
      case 'not-a-number':
        return `没看懂“${typed}”，请填数字，比如 ${example}${optional ? '；也可以留空' : ''}`;
      case 'out-of-range':
        return `${name}要在 ${format.number(min)} 到 ${format.number(max)} 之间`;
      case 'not-whole':
        return `${name}要填整数，比如 ${example}`;
      case 'too-many-decimals':
        return `${name}最多 ${decimals} 位小数`;
      case 'suspect-per-month':
        return `每天 ${typed} 笔，还是 30 天一共 ${typed} 笔？`;
      case 'suspect-times-10000':
        return `${typed} 元，还是 ${typed} 万元？`;
      case 'suspect-tenth':
        return `一期 ${typed}% 偏高，是 ${converted}% 吗？`;
      case 'suspect-times-100':
        return `${typed}%，还是 ${converted}%？`;
    }
  },
  suspectAnswers: (problem, typed, converted) => {
    switch (problem) {
      case 'suspect-per-month':
        return [`每天 ${typed} 笔`, `30 天一共 ${typed} 笔`];
      case 'suspect-times-10000':
        return [`${typed} 元`, `${typed} 万元`];
      default:
        return [`就是 ${typed}%`, `改成 ${converted}%`];
    }
  },
  review: {
    change: '改',
    changeName: (name) => `改${name}`,
    notAnswered: '没填',
    optional: '选答，没填',
    unanswered: (count) => `还有 ${count} 题没填，不影响看结果；结果里会教你去哪查。`,
    allAnswered: (unsure) =>
      unsure > 0
        ? `主要问题都看过了；${unsure} 题不知道，结果里会教你去哪查。`
        : '主要问题都答了。',
    others: '另外填过的',
    endedEarly: '未满 18 岁就不用往下答了，可以直接看结果。',
    answers: {
      adult: { yes: '满 18 岁', no: '未满 18 岁' },
      student: { yes: '全日制学生', no: '不是学生' },
      realName: { yes: '已实名', no: '没实名' },
      overdue: { yes: '有逾期没还', no: '没有逾期' },
      hadDefault: { yes: '有过严重违约', no: '没有严重违约' },
      defaultSettled: { yes: '已还清', no: '没还清' },
      pastSettled: { yes: '都还清了', no: '没全还清' },
      cashier: { yes: '有分期', no: '没有分期' },
      weilidai: { yes: '能看到', no: '看不到' },
      fenfu: { yes: '能看到', no: '看不到' },
      device: { yes: '一直用同一部', mixed: '几部换着用', no: '不是同一部' },
    },
    value: (text, unit) => (unit === '%' ? `${text}%` : `${text} ${unit}`),
    noneBound: '没绑自己的卡',
  },
};

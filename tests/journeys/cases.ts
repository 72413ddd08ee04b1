import { expect } from 'vitest';
import type { Marks } from '../browser/marks';
import type { Language } from './walker';

const first =
  'score=720&realName=yes&cardMonths=30&adult=yes&student=no&profile=yes&bankType=national' +
  '&txPerDay=6&payPerDay=5&loginDays=25&overdue=no&defaultMonths=none&pastOverdues=0' +
  '&need=purchase&scene=ecommerce&cashier=yes&amount=6000';

const cardTooNew = first
  .replace('cardMonths=30', 'cardMonths=4')
  .replace('&need=purchase&scene=ecommerce&cashier=yes', '');

const none = { met: 8, notMet: 0, unknown: 0 };

/** The rules of someone who meets all conditions with a score short of the premium one. */
export const allRules = {
  adult: 'pass',
  'pay-score': 'pass',
  'real-name': 'pass',
  'card-age': 'pass',
  'no-recent-default': 'pass',
  'no-current-overdue': 'pass',
  'daily-transactions': 'pass',
  'login-days': 'pass',
  'pay-score-some-scenes': 'pass',
  'profile-complete': 'pass',
  'card-bank': 'pass',
  'not-student': 'pass',
  'premium-score': 'fail',
  'premium-payments': 'pass',
  'premium-history': 'pass',
};

type Texts = Readonly<Record<Language, RegExp>>;

/** Someone, and what the result has to say to them on 2026-11-22. */
export interface Case {
  readonly who: string;
  readonly fragment: string;
  readonly marks: Partial<Omit<Marks, 'costs'>> & { readonly costs?: object };
  /** What must also be said, and where. */
  readonly says: readonly { readonly within: string; readonly text: Texts }[];
}

/** Six people, and one of them twice, by the link that opens their result. */
export const cases: readonly Case[] = [
  {
    who: 'who meets everything and saw an offer',
    fragment: first,
    marks: {
      ...none,
      verdict: 'meets',
      entry: 'merchant',
      rejected: ['pay-score', 'weilidai', 'fenfu'],
      earliest: '2026-11-22',
      unpredictable: false,
      premium: 'no',
      rules: allRules,
      plan: [],
      costs: {
        '3-base': {
          figures: { 'fee-total': 270, 'nominal-annual': expect.closeTo(0.26802661213058, 9) },
        },
      },
    },
    says: [{ within: '[data-rule="premium-score"]', text: { 'zh-CN': /750.*30/, en: /750.*30/ } }],
  },
  {
    who: 'whose card is two months too new',
    fragment: cardTooNew,
    marks: {
      met: 7,
      notMet: 1,
      unknown: 0,
      verdict: 'not-yet',
      entry: 'none',
      earliest: '2027-01-22',
      unpredictable: false,
      rules: { ...allRules, 'card-age': 'fail' },
      plan: ['card-age 2027-01-22'],
    },
    says: [
      { within: '[data-rule="card-age"]', text: { 'zh-CN': /差 ?2 ?个月/, en: /2 months short/ } },
    ],
  },
  {
    who: 'whose card is too new and who can see 分付',
    fragment: `${cardTooNew}&fenfu=yes`,
    marks: {
      verdict: 'not-yet',
      entry: 'fenfu',
      rejected: ['pay-score', 'merchant', 'weilidai'],
      earliest: '2027-01-22',
      plan: ['card-age 2027-01-22', 'look-again 2027-02-22', 'look-again 2027-05-22'],
    },
    says: [{ within: '#entry', text: { 'zh-CN': /0\.04%/, en: /0\.04%/ } }],
  },
  {
    who: 'who falls short in score and use, but saw an offer',
    fragment: first.replace('score=720', 'score=570').replace('txPerDay=6', 'txPerDay=1'),
    marks: {
      met: 6,
      notMet: 2,
      unknown: 0,
      verdict: 'not-yet',
      entry: 'merchant',
      earliest: null,
      unpredictable: true,
      notBefore: '2026-12-22',
      rules: {
        ...allRules,
        'pay-score': 'fail',
        'pay-score-some-scenes': 'fail',
        'daily-transactions': 'fail',
      },
      plan: ['pay-score 2026-11-22', 'daily-transactions 2026-12-12', 'look-again 2026-12-22'],
    },
    says: [
      { within: '[data-rule="pay-score"]', text: { 'zh-CN': /差 ?30 ?分/, en: /30 points short/ } },
      { within: '[data-rule="daily-transactions"]', text: { 'zh-CN': /差 ?2 ?笔/, en: /2 short/ } },
      {
        within: '[data-verdict]',
        text: { 'zh-CN': /付款页.*以它为准/, en: /checkout.*go by that/ },
      },
    ],
  },
  {
    who: 'who has something overdue',
    fragment: first.replace('overdue=no', 'overdue=yes'),
    marks: {
      met: 7,
      notMet: 1,
      unknown: 0,
      verdict: 'not-yet',
      entry: 'none',
      rejected: ['pay-score', 'merchant', 'weilidai', 'fenfu'],
      earliest: null,
      unpredictable: true,
      notBefore: '2026-11-23',
      rules: { ...allRules, 'no-current-overdue': 'fail' },
      plan: ['no-current-overdue 2026-11-22', 'look-again 2026-11-23'],
    },
    says: [
      { within: '[data-plan-step]:first-child', text: { 'zh-CN': /先还/, en: /Repay/ } },
      { within: '.verdict-next', text: { 'zh-CN': /先还/, en: /Repay/ } },
    ],
  },
  {
    who: 'who told the score alone',
    fragment: 'score=640',
    marks: {
      met: 1,
      notMet: 0,
      unknown: 7,
      verdict: 'undetermined',
      entry: 'pay-score',
      earliest: null,
      unpredictable: true,
      notBefore: null,
      premium: 'no',
      plan: [
        'adult 2026-11-22',
        'real-name 2026-11-22',
        'card-age 2026-11-22',
        'no-recent-default 2026-11-22',
        'no-current-overdue 2026-11-22',
        'daily-transactions 2026-11-22',
        'login-days 2026-11-22',
      ],
    },
    says: [
      { within: '[data-verdict] h1', text: { 'zh-CN': /再补 7 个答案/, en: /7 more answers/ } },
      { within: '#entry', text: { 'zh-CN': /没有“分期服务”/, en: /No 分期服务/ } },
      {
        within: '#unanswered',
        text: {
          'zh-CN': /年龄.*实名.*绑卡时间.*违约记录.*逾期情况.*每天交易.*登录天数/,
          en: /Age.*Real-name verification.*Time linked.*Default history.*Overdue status.*Daily transactions.*Login days/,
        },
      },
    ],
  },
  {
    who: 'who wants cash and cannot see 微粒贷',
    fragment: `${first.replace('need=purchase', 'need=cash')}&weilidai=no`,
    marks: {
      ...none,
      verdict: 'meets',
      entry: 'none',
      earliest: '2026-11-22',
      unpredictable: false,
    },
    says: [
      { within: '[data-entry]', text: { 'zh-CN': /只邀请开通/, en: /by invitation only/ } },
      { within: '[data-verdict]', text: { 'zh-CN': /还没有入口/, en: /no entry yet/ } },
    ],
  },
];

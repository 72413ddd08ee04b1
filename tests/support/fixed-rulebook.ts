import { toFen, toPpm } from '../../src/domain/money/money';
import { type Dated, type Grade, type Rulebook, sourced } from '../../src/domain/rulebook/rulebook';
import type { SourceId } from '../../src/domain/rulebook/sourced-shape';

/** A value that stands from 2020-01-01 without end; tests of periods build their own. */
export function standing<T>(
  value: T,
  source: SourceId = 'article',
  grade: Grade = 'reported',
): Dated<T> {
  return [
    sourced({
      value,
      source,
      grade,
      clause: 'written by hand for tests',
      inForceFrom: '2020-01-01',
      lastChecked: '2026-11-22',
    }),
  ];
}

const yuan = (value: number) => toFen(value * 100);

/**
 * A complete rulebook, written by hand and apart from the app's own data, so that no expectation is ever
 * computed from the values under test and a changed value cannot silently move a test.
 */
export const fixedRulebook: Rulebook = {
  id: '2026-11-22',
  thresholds: {
    age: standing(18, 'civil-code', 'official'),
    payScore: standing(600),
    payScoreSomeScenes: standing(650),
    realName: standing(true),
    cardMonths: standing(6),
    defaultMonths: standing(6),
    noOverdue: standing(true),
    txPerDay: standing(3),
    loginDays: standing(10),
    profile: standing(true),
    nationalBank: standing(true),
    notStudent: standing(true, 'student-lending-rule', 'official'),
    premiumScore: standing(750),
    premiumPayPerDay: standing(5),
    premiumPastOverdues: standing(2),
  },
  limit: {
    cap: standing(yuan(50_000)),
    weights: standing({ score: 35, assets: 25, stability: 20, social: 15, device: 5 }),
    maps: standing(
      {
        scoreFrom: 600,
        scoreFull: 750,
        assetsFull: yuan(50_000),
        swingFull: 30,
        swingZero: 100,
        socialFull: 4,
      },
      'own',
      'assumed',
    ),
    ratedEveryMonths: standing(3),
  },
  cost: {
    base: {
      3: standing(toPpm(15_000)),
      6: standing(toPpm(12_000)),
      12: standing(toPpm(10_000)),
      24: standing(toPpm(8_000)),
    },
    promo: {
      3: { promotion: 'ecommerce', fee: standing(toPpm(8_000)) },
      6: { promotion: 'newUser', fee: standing(toPpm(6_000)) },
      12: { promotion: 'invited', fee: standing(toPpm(9_000)) },
      24: null,
    },
    articleAnnual: {
      3: standing(0.144),
      6: standing(0.144),
      12: standing(0.126),
      24: standing(0.128),
    },
    referenceLine: standing(0.24, 'nfra-2025-9', 'official'),
    fourTimesLpr: standing(0.12, 'lpr-2025-12', 'computed'),
    fenfuDaily: standing(0.0004, 'fenfu-secondary', 'press'),
    rivals: {
      wechat: standing({
        limit: yuan(50_000),
        feeLow: toPpm(6_000),
        feeHigh: toPpm(15_000),
        freeDays: 50,
        reach: 'everywhere',
        ratedBy: 'pay-score',
      }),
      huabei: standing({
        limit: yuan(100_000),
        feeLow: toPpm(5_000),
        feeHigh: toPpm(12_000),
        freeDays: 40,
        reach: 'mostly-alibaba',
        ratedBy: 'zhima-credit',
      }),
      baitiao: standing({
        limit: yuan(30_000),
        feeLow: toPpm(5_000),
        feeHigh: toPpm(10_000),
        freeDays: 30,
        reach: 'jd',
        ratedBy: 'jd-data',
      }),
    },
    burden: standing({ tightFrom: 0.2, heavyFrom: 0.35 }, 'own', 'assumed'),
  },
  plan: {
    scoreLookAgainDays: standing(30, 'own', 'assumed'),
    plannedTxPerDay: standing(4, 'own', 'assumed'),
    fenfuLookAgainMonths: standing([3, 6]),
  },
  entries: {
    'pay-score': standing({
      path: ['我', '服务', '钱包', '支付分', '分期服务'],
      suits: 'daily-spending',
      review: 'at-once',
    }),
    weilidai: standing({
      path: ['我', '服务', '微粒贷', '额度查询', '分期设置'],
      suits: 'good-rating-and-loan-need',
      review: '1-3-working-days',
    }),
    merchant: standing({
      path: ['京东 / 拼多多 等', '微信支付', '分期提示'],
      suits: 'large-purchase',
      review: 'merchant-decides',
    }),
    fenfu: standing(
      { path: ['我', '服务', '钱包', '分付'], suits: 'fallback', review: 'not-stated' },
      'own',
      'assumed',
    ),
  },
  scenes: {
    ecommerce: standing({ partners: ['京东', '拼多多'], limit: { kind: 'separate' } }),
    local: standing({ partners: ['美团', '酒店'], limit: { kind: 'tied-to-weilidai' } }),
    offline: standing({
      partners: ['永辉', '沃尔玛'],
      limit: { kind: 'per-payment', cap: yuan(5_000) },
    }),
    education: standing({
      partners: ['新东方'],
      limit: { kind: 'special-temporary' },
      document: 'enrolment-record',
    }),
    medical: standing({
      partners: ['私立医院'],
      limit: { kind: 'special-temporary' },
      document: 'visit-record',
    }),
  },
  codes: {
    WECHAT_CREDIT_401: standing({ remedy: 'top-up' }),
    WECHAT_AUTH_403: standing({ remedy: 'complete-profile' }),
    WECHAT_ORDER_500: standing({ remedy: 'other-partner' }),
    WECHAT_BANK_404: standing({ remedy: 'swap-card' }),
  },
  riskControls: {
    biometric: standing(true),
    'sms-check': standing(true),
    freeze: standing(true),
    'cross-check': standing(true),
    'debtor-list': standing(true),
  },
  riskSettingsPath: standing(['微信安全中心', '信用守护']),
  suggestions: {
    donate: standing({}),
    'buy-funds': standing({}),
    'top-up': standing({ days: 30, low: yuan(1_000) }),
    'keep-balance': standing({ low: yuan(500), high: yuan(1_000) }),
    'borrow-for-credit': standing({}),
    'swap-card': standing({}),
  },
  advice: {
    'pay-bills': standing(true),
    'first-at-frequent-partner': standing(true),
    'few-applications': standing(true),
  },
};

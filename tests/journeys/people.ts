import type { WalkedStep } from './walker';

const review: WalkedStep = { step: 'review', answers: {} };

/** Has everything, and saw an offer at the checkout. */
export const meetsAllPerson: readonly WalkedStep[] = [
  { step: 'score', answers: { score: '720' } },
  {
    step: 'account',
    answers: {
      adult: 'yes',
      student: 'no',
      realName: 'yes',
      cardMonths: '30',
      profile: 'yes',
      bankType: 'national',
    },
  },
  { step: 'activity', answers: { txPerDay: '6', loginDays: '25', payPerDay: '5' } },
  { step: 'credit', answers: { overdue: 'no', hadDefault: 'no', pastOverdues: '0' } },
  {
    step: 'purchase',
    answers: { need: 'purchase', scene: 'ecommerce', cashier: 'yes', amount: '6000' },
  },
  review,
];

/** Is under 18, which ends the questions. */
export const under18Person: readonly WalkedStep[] = [
  { step: 'score', answers: { score: '720' } },
  { step: 'account', answers: { adult: 'no' } },
];

/** Is not sure of anything. */
export const unsurePerson: readonly WalkedStep[] = [
  { step: 'score', answers: { score: 'unknown' } },
  {
    step: 'account',
    answers: { adult: 'unknown', student: 'unknown', realName: 'unknown', cardMonths: 'unknown' },
  },
  { step: 'activity', answers: { txPerDay: 'unknown', loginDays: 'unknown' } },
  { step: 'credit', answers: { overdue: 'unknown', hadDefault: 'unknown' } },
  { step: 'purchase', answers: { need: 'unknown', amount: 'unknown' } },
  review,
];

/** Defaulted three months ago and has repaid it. */
export const repaidDefaultPerson: readonly WalkedStep[] = [
  { step: 'score', answers: { score: '６８０分' } },
  {
    step: 'account',
    answers: { adult: 'yes', student: 'no', realName: 'yes', cardMonths: '两年' },
  },
  { step: 'activity', answers: { txPerDay: '3', loginDays: '10' } },
  {
    step: 'credit',
    answers: { overdue: 'no', hadDefault: 'yes', defaultMonths: '3个月', defaultSettled: 'yes' },
  },
  { step: 'purchase', answers: { need: 'daily', amount: '1.2万' } },
  review,
];

/** Defaulted long ago and still owes it. */
export const owingPerson: readonly WalkedStep[] = [
  { step: 'score', answers: { score: '600' } },
  {
    step: 'account',
    answers: { adult: 'yes', student: 'no', realName: 'yes', cardMonths: '6' },
  },
  { step: 'activity', answers: { txPerDay: '3', loginDays: '10' } },
  {
    step: 'credit',
    answers: { overdue: 'no', hadDefault: 'yes', defaultMonths: '40', defaultSettled: 'no' },
  },
  { step: 'purchase', answers: { need: 'daily', amount: '￥1,234.50' } },
  review,
];

/** Wants cash, and can see 微粒贷. */
export const cashPerson: readonly WalkedStep[] = [
  { step: 'score', answers: { score: '700' } },
  {
    step: 'account',
    answers: { adult: 'yes', student: 'no', realName: 'yes', cardMonths: '18' },
  },
  { step: 'activity', answers: { txPerDay: '4.5', loginDays: '30' } },
  { step: 'credit', answers: { overdue: 'no', hadDefault: 'no' } },
  { step: 'purchase', answers: { need: 'cash', weilidai: 'yes', amount: '3000' } },
  review,
];

/** Has no card of their own bound, and looks at the checkout first. */
export const cardlessPerson: readonly WalkedStep[] = [
  { step: 'score', answers: { score: '650' } },
  {
    step: 'account',
    answers: { adult: 'yes', student: 'yes', realName: 'no', cardMonths: 'none' },
  },
  { step: 'activity', answers: { txPerDay: '2.8', loginDays: '9' } },
  { step: 'credit', answers: { overdue: 'no', hadDefault: 'no' } },
  {
    step: 'purchase',
    answers: { need: 'purchase', scene: 'offline', cashier: 'unknown', amount: '800' },
  },
  review,
];

const able =
  'score=720&realName=yes&cardMonths=30&adult=yes&student=no' +
  '&profile=yes&bankType=national&txPerDay=6&payPerDay=5&loginDays=25';
const clean = '&overdue=no&defaultMonths=none&pastOverdues=0';
const shopping = '&need=purchase&scene=ecommerce&cashier=yes&amount=6000';

/**
 * Answers of invented people for demonstrations, each as a link's fragment carries them after `#/result?`.
 * The ids are part of the published contract: they may be added to, never renamed.
 */
export const demos = {
  meets: able + clean + shopping,
  'card-age-short': `${able.replace('cardMonths=30', 'cardMonths=4')}${clean}&amount=6000`,
  'score-short':
    able.replace('score=720', 'score=570').replace('txPerDay=6', 'txPerDay=1') + clean + shopping,
  overdue: able + clean.replace('overdue=no', 'overdue=yes') + shopping,
  'score-only': 'score=640',
  cash: `${able}${clean}&need=cash&weilidai=no&amount=6000`,

  'new-card':
    'score=690&realName=yes&cardMonths=4&adult=yes&student=no&profile=yes&bankType=national' +
    '&txPerDay=5&payPerDay=4&loginDays=28&overdue=no&defaultMonths=none&pastOverdues=0' +
    '&need=purchase&scene=ecommerce&cashier=no&amount=6000',
  'low-score':
    'score=570&realName=yes&cardMonths=26&adult=yes&student=no&profile=yes&bankType=national' +
    '&txPerDay=4&payPerDay=3&loginDays=30&overdue=no&defaultMonths=none&pastOverdues=0' +
    '&need=daily&fenfu=yes&amount=2000',
  'recently-overdue':
    'score=640&realName=yes&cardMonths=48&adult=yes&student=no&profile=yes&bankType=national' +
    '&txPerDay=5&payPerDay=3&loginDays=30&overdue=no&defaultMonths=2&defaultSettled=yes' +
    '&pastOverdues=1&pastSettled=yes&need=daily&amount=3000',
  premium:
    'score=780&realName=yes&cardMonths=72&adult=yes&student=no&profile=yes&bankType=national' +
    '&txPerDay=9&payPerDay=7&loginDays=30&overdue=no&defaultMonths=none&pastOverdues=0' +
    '&need=purchase&scene=ecommerce&cashier=yes&amount=8000&promos=ecommerce&income=16000' +
    '&assets=30000&swing=25&social=3&device=mixed',
  student:
    'score=630&realName=yes&cardMonths=14&adult=yes&student=yes&profile=no&bankType=national' +
    '&txPerDay=5&payPerDay=4&loginDays=30&overdue=no&defaultMonths=none&pastOverdues=0' +
    '&need=purchase&scene=ecommerce&cashier=no&amount=4500',
  'not-sure':
    'score=unknown&realName=unknown&cardMonths=unknown&adult=yes&student=no&profile=unknown' +
    '&bankType=unknown&txPerDay=unknown&payPerDay=unknown&loginDays=unknown&overdue=unknown' +
    '&defaultMonths=unknown&pastOverdues=unknown&need=unknown&amount=unknown',
  'big-purchase':
    'score=700&realName=yes&cardMonths=36&adult=yes&student=no&profile=yes&bankType=national' +
    '&txPerDay=6&payPerDay=5&loginDays=30&overdue=no&defaultMonths=none&pastOverdues=0' +
    '&need=purchase&scene=ecommerce&cashier=yes&amount=24000&income=9000&terms=12&fee=1.05',
  'needs-cash':
    'score=680&realName=yes&cardMonths=40&adult=yes&student=no&profile=yes&bankType=national' +
    '&txPerDay=6&payPerDay=5&loginDays=30&overdue=no&defaultMonths=none&pastOverdues=0' +
    '&need=cash&weilidai=no&amount=10000&income=7000',
} as const satisfies Readonly<Record<string, string>>;

export type DemoId = keyof typeof demos;

/** The situations that are offered to choose from, in this order; the other demonstrations stay for links to them. */
export const situations = [
  'new-card',
  'low-score',
  'recently-overdue',
  'premium',
  'student',
  'not-sure',
  'big-purchase',
  'needs-cash',
] as const satisfies readonly DemoId[];

/** The day it is in every demonstration, so that two runs on any two days show the same. */
export const demoDay = '2026-11-22';

const questions = ['score', 'account', 'activity', 'credit', 'purchase', 'review'] as const;
const whenFailing = [...questions, 'verdict', 'fix', 'entry', 'cost', 'limit', 'plan'] as const;
const whenMeeting = [...questions, 'verdict', 'entry', 'cost', 'limit', 'plan'] as const;
const whenUnsure = [
  ...questions,
  'verdict',
  'unanswered',
  'entry',
  'cost',
  'limit',
  'plan',
] as const;

export type TourStop = (typeof whenFailing)[number] | (typeof whenUnsure)[number];

/** What the guided tour of each demonstration stops at: the screens of questions, then parts of the result. */
export const tourStops: Readonly<Record<DemoId, readonly TourStop[]>> = {
  meets: whenMeeting,
  'card-age-short': whenFailing,
  'score-short': whenFailing,
  overdue: whenFailing,
  'score-only': whenUnsure,
  cash: whenMeeting,
  'new-card': whenFailing,
  'low-score': whenFailing,
  'recently-overdue': whenFailing,
  premium: whenMeeting,
  student: whenMeeting,
  'not-sure': whenUnsure,
  'big-purchase': whenMeeting,
  'needs-cash': whenMeeting,
};

import { createFormat } from '../format';
import type { AllRuleWords } from '../result-words';
import { counted } from './counted';

const { date: day, exact } = createFormat('en');

const payOnTime =
  'Settle pay-later, utility and phone bills on time, and look at your score again in 30 days. How far it rises, nobody can say.';

export const rules: AllRuleWords = {
  adult: {
    name: 'Age',
    asks: ({ threshold }) => `Aged ${threshold} or over`,
    pass: () => '18 or over',
    fail: () => 'Under 18',
    remedy: () => 'Come back at 18. Don’t apply before then.',
  },
  'pay-score': {
    name: 'Pay Score',
    asks: ({ threshold }) => `Pay Score of at least ${threshold}`,
    pass: ({ value, threshold }) => `Pay Score ${value}, meets ${threshold}`,
    fail: ({ value, gap }) => `Pay Score ${value}, ${counted(gap, 'point')} short`,
    remedy: () => payOnTime,
  },
  'real-name': {
    name: 'Real-name verification',
    asks: () => 'Real-name verified in WeChat',
    pass: () => 'Real name verified',
    fail: () => 'Real name not verified',
    remedy: () => 'Verify your real name in WeChat today: 我 → 服务 → 钱包 → 身份信息.',
  },
  'card-age': {
    name: 'Time linked',
    asks: ({ threshold }) => `Your own card, linked for ${counted(threshold, 'month')}`,
    pass: ({ value }) => `Card linked ${counted(value, 'month')}, enough`,
    fail: ({ value, gap, none }) => {
      if (none) return 'No card of your own linked yet';
      const time = value === 0 ? 'under a month' : counted(value, 'month');
      return `Card linked ${time}, ${counted(gap, 'month')} short`;
    },
    remedy: ({ none, date, threshold }) => {
      const until = date ? day(date) : `${counted(threshold, 'month')} have passed`;
      return none
        ? `Link a card of your own today, best a national bank’s, and keep it linked, at least until ${until}.`
        : `Just keep your card linked until ${until}.`;
    },
  },
  'no-recent-default': {
    name: 'Default history',
    asks: ({ threshold }) =>
      `No serious default in the last ${counted(threshold, 'month')}, older ones repaid`,
    pass: ({ value, measured }) =>
      measured ? `Serious default ${counted(value, 'month')} ago, repaid` : 'No serious default',
    fail: ({ value, measured, gap }) => {
      if (!measured || gap <= 0) return 'A serious default is still unpaid';
      const when = value === 0 ? 'less than a month' : counted(value, 'month');
      return `Serious default ${when} ago, ${counted(gap, 'month')} to go`;
    },
    remedy: ({ date, threshold, settled }) =>
      date
        ? `${settled ? 'Repaid already: keep' : 'Repay anything still owed and keep'} the proof; ${counted(threshold, 'month')} are up on ${day(date)}.`
        : 'Repay the default first and keep the proof. Can’t repay it all? Call the lender today about a plan.',
  },
  'no-current-overdue': {
    name: 'Overdue status',
    asks: () => 'Nothing overdue now',
    pass: () => 'Nothing overdue',
    fail: () => 'Something is overdue',
    remedy: () =>
      'Repay what is overdue, and apply for nothing until then. Can’t repay? Talk to the lender soon.',
  },
  'daily-transactions': {
    name: 'Daily transactions',
    asks: ({ threshold }) => `At least ${counted(threshold, 'transaction')} a day on average`,
    pass: ({ value, threshold }) =>
      `${counted(value, 'transaction')} a day, meets ${exact(threshold)}`,
    fail: ({ value, gap }) => `${counted(value, 'transaction')} a day, ${exact(gap)} short`,
    remedy: ({ days, perDay }) =>
      days && perDay
        ? `Pay with WeChat as you normally would; never fake payments. At ${exact(perDay)} a day it takes about ${counted(days, 'day')}.`
        : 'Pay with WeChat as you normally would; never fake payments.',
  },
  'login-days': {
    name: 'Login days',
    asks: ({ threshold }) => `WeChat used on at least ${exact(threshold)} of 30 days`,
    pass: ({ value }) => `WeChat used on ${exact(Math.min(value, 30))} of 30 days`,
    fail: ({ value, gap }) => `WeChat used on ${exact(value)} of 30 days, ${exact(gap)} short`,
    remedy: ({ days }) =>
      days
        ? `Open WeChat every day as usual; it takes about ${counted(days, 'day')}.`
        : 'Open WeChat every day as usual.',
  },
  'pay-score-some-scenes': {
    name: 'Pay Score in some places',
    asks: ({ threshold }) => `Pay Score of at least ${threshold} in some places`,
    pass: ({ threshold }) => `Pay Score meets ${threshold}, enough for the stricter places too`,
    fail: ({ threshold, gap }) =>
      `Some places ask for a Pay Score of ${threshold}, ${counted(gap, 'point')} short`,
    remedy: ({ asPayScore }) => (asPayScore ? 'As for Pay Score.' : payOnTime),
  },
  'profile-complete': {
    name: 'Profile',
    asks: () => 'Occupation, education and the like filled in',
    pass: () => 'Profile complete',
    fail: () => 'Profile not complete',
    remedy: () => 'Complete your profile, inside WeChat only: 我 → 服务 → 钱包 → 身份信息.',
  },
  'card-bank': {
    name: 'Bank type',
    asks: () => 'A national bank’s card',
    pass: () => 'A national bank’s card',
    fail: () => 'City and rural bank cards may be refused',
    remedy: ({ none }) =>
      none
        ? 'When you link a card, choose a national bank’s.'
        : 'You can add a national bank’s card. Keep the old one linked, or the count restarts.',
  },
  'not-student': {
    name: 'Student',
    asks: () => 'Not a full-time student',
    pass: () => 'Not a student',
    fail: () => 'Full-time student',
    remedy: () =>
      'Micro-lenders can’t lend to students. If you need money, ask about aid from your school or a bank.',
  },
  'premium-score': {
    name: 'Pay Score for premium',
    asks: ({ threshold }) => `Pay Score of at least ${threshold}`,
    pass: ({ threshold }) => `Pay Score meets ${threshold}`,
    fail: ({ threshold, gap }) => `Pay Score ${counted(gap, 'point')} short of ${threshold}`,
    remedy: ({ asPayScore }) => (asPayScore ? 'As for Pay Score.' : payOnTime),
  },
  'premium-payments': {
    name: 'Daily payments',
    asks: ({ threshold }) => `At least ${counted(threshold, 'payment')} a day on average`,
    pass: ({ value }) => `${counted(value, 'payment')} a day, enough`,
    fail: ({ value, gap }) => `${counted(value, 'payment')} a day, ${exact(gap)} short`,
    remedy: () => 'Pay as usual; never fake payments to make up the number.',
  },
  'premium-history': {
    name: 'Past late payments',
    asks: ({ threshold }) => `No more than ${counted(threshold, 'late payment')}, all repaid`,
    pass: ({ value }) =>
      value === 0 ? 'No past late payments' : `${counted(value, 'late payment')}, all repaid`,
    fail: ({ value, gap }) =>
      gap > 0
        ? `${counted(value, 'late payment')}, ${exact(gap)} too many`
        : 'Not all late payments are repaid',
    remedy: () =>
      'Repay what is still owed. The past count can’t be changed; there is no shortcut.',
  },
};

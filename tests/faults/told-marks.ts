import type { Marks } from '../browser/marks';
import { allRules } from '../journeys/cases';
import type { Told } from './fault';

/** What of a result is held against what was told; the verdict stands in the table of faults. */
export type ToldMarks = Pick<Marks, 'met' | 'notMet' | 'unknown' | 'entry' | 'rules'>;

/** Where nothing is told, or no rule is in force. */
export const nothing: ToldMarks = {
  met: 0,
  notMet: 0,
  unknown: 8,
  entry: 'pay-score',
  rules: {
    adult: 'unknown',
    'pay-score': 'unknown',
    'real-name': 'unknown',
    'card-age': 'unknown',
    'no-recent-default': 'unknown',
    'no-current-overdue': 'unknown',
    'daily-transactions': 'unknown',
    'login-days': 'unknown',
    'pay-score-some-scenes': 'unknown',
    'profile-complete': 'unknown',
    'card-bank': 'unknown',
    'not-student': 'unknown',
    'premium-score': 'unknown',
    'premium-payments': 'unknown',
    'premium-history': 'unknown',
  },
};

/** The result of each of those whose answers are told, on the day they are told. */
export const toldMarks: Readonly<Record<Told, ToldMarks>> = {
  nobody: nothing,
  meets: { met: 8, notMet: 0, unknown: 0, entry: 'merchant', rules: allRules },
  // Four months of six.
  'card too new': {
    met: 7,
    notMet: 1,
    unknown: 0,
    entry: 'none',
    rules: { ...allRules, 'card-age': 'fail' },
  },
  // 640: enough for 600, not for 650 nor for 750.
  'score only': {
    ...nothing,
    met: 1,
    unknown: 7,
    rules: {
      ...nothing.rules,
      'pay-score': 'pass',
      'pay-score-some-scenes': 'fail',
      'premium-score': 'fail',
    },
  },
};

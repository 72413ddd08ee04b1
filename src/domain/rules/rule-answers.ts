import type { AnswerName } from '../answers/answers';
import type { RuleId } from './rule-outcome';

/** Which answers decide each rule, in the order in which they are asked. */
export const ruleAnswers = {
  adult: ['adult'],
  'pay-score': ['score'],
  'real-name': ['realName'],
  'card-age': ['cardMonths'],
  'no-recent-default': ['defaultMonths', 'defaultSettled'],
  'no-current-overdue': ['overdue'],
  'daily-transactions': ['txPerDay'],
  'login-days': ['loginDays'],
  'pay-score-some-scenes': ['score'],
  'profile-complete': ['profile'],
  'card-bank': ['bankType'],
  'not-student': ['student'],
  'premium-score': ['score'],
  'premium-payments': ['payPerDay'],
  'premium-history': ['pastOverdues', 'pastSettled'],
} as const satisfies Record<RuleId, readonly [AnswerName, ...AnswerName[]]>;

/** An answer that some rule is judged by. */
export type DecidingAnswer = (typeof ruleAnswers)[RuleId][number];

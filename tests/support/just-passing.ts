import type { Answers } from '../../src/domain/answers/answers';

/** Someone for whom every required rule just holds. */
export const justPassing: Answers = {
  adult: 'yes',
  score: 600,
  realName: 'yes',
  cardMonths: 6,
  defaultMonths: 'none',
  overdue: 'no',
  txPerDay: 3,
  loginDays: 10,
};

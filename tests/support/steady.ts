import type { Answers } from '../../src/domain/answers/answers';

/** Someone for whom every required rule holds with room to spare. */
export const steady: Answers = {
  adult: 'yes',
  score: 720,
  realName: 'yes',
  cardMonths: 30,
  defaultMonths: 'none',
  overdue: 'no',
  txPerDay: 6,
  loginDays: 25,
};

/** The same person, for whom every advisory rule holds as well, and of the premium ones all but the score's. */
export const steadyThroughout: Answers = {
  ...steady,
  student: 'no',
  profile: 'yes',
  bankType: 'national',
  payPerDay: 5,
  pastOverdues: 0,
};

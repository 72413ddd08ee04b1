import type { Dated } from './sourced-shape';

/** The bounds the fifteen rules compare with; all inclusive. */
export interface Thresholds {
  /** Years. */
  readonly age: Dated<number>;
  readonly payScore: Dated<number>;
  readonly payScoreSomeScenes: Dated<number>;
  readonly realName: Dated<true>;
  /** Months the oldest own card has been bound. */
  readonly cardMonths: Dated<number>;
  /** Months since the last major default. */
  readonly defaultMonths: Dated<number>;
  readonly noOverdue: Dated<true>;
  readonly txPerDay: Dated<number>;
  /** Days of use in the last 30. */
  readonly loginDays: Dated<number>;
  readonly profile: Dated<true>;
  readonly nationalBank: Dated<true>;
  readonly notStudent: Dated<true>;
  readonly premiumScore: Dated<number>;
  readonly premiumPayPerDay: Dated<number>;
  /** At most so many past overdues. */
  readonly premiumPastOverdues: Dated<number>;
}

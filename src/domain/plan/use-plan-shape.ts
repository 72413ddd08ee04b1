import type { CalendarDate } from '../calendar/calendar';

/** What the last 30 days amount to on one day to come. */
export interface UseMark {
  /** Whole days from now. */
  readonly days: number;
  readonly date: CalendarDate;
  /** In the unit of the rule: transactions a day on average, or days used of the last 30. */
  readonly value: number;
  /** The same cut to hundredths, so that no day looks as if it had reached the threshold before it has. */
  readonly shown: number;
}

/** How long another pace takes. */
export interface UsePace {
  readonly perDay: number;
  readonly days: number;
  readonly date: CalendarDate;
  /** The pace the plan counts with. */
  readonly isPlanned: boolean;
}

/** How ordinary use brings a failing rule to its threshold, week by week. */
export interface UsePlan {
  readonly id: 'daily-transactions' | 'login-days';
  readonly threshold: number;
  /** What each day brings: the planned transactions, or one day of use. */
  readonly perDay: number;
  /** Today, then every seventh day, then the day the threshold is reached. */
  readonly marks: readonly UseMark[];
  /** Slower and faster, slowest first; none for login days, as a day cannot be used twice. */
  readonly paces: readonly UsePace[];
}

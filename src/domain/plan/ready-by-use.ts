import type { Answers } from '../answers/answers';
import { addDays, type CalendarDate } from '../calendar/calendar';
import { type Rulebook, sourcedOn } from '../rulebook/rulebook';
import { daysUntilAverage } from './days-until-average';
import { notBefore, type Ready } from './ready';
import { windowDays } from './window-days';

function afterUse(today: CalendarDate, days: number, perDay: number): Ready {
  return {
    readiness: { kind: 'on', date: addDays(today, days) },
    grade: 'assumed',
    days,
    perDay,
  };
}

/**
 * When do transactions a day reach the threshold, at the rate the rulebook plans?
 *
 * @param rulebook the values in force, by day
 * @param answers what is known; without transactions a day there is no date
 * @param today the first day of the plan
 * @returns the day, the days it takes and the planned transactions a day; not predictable outside every period
 * @source own
 */
export function readyByTransactions(
  rulebook: Rulebook,
  { txPerDay }: Answers,
  today: CalendarDate,
): Ready {
  const threshold = sourcedOn(rulebook.thresholds.txPerDay, today)?.value;
  const planned = sourcedOn(rulebook.plan.plannedTxPerDay, today)?.value;
  if (threshold === undefined || planned === undefined || txPerDay === undefined)
    return notBefore(today);
  // A plan below the threshold would never get there.
  const perDay = Math.max(planned, threshold);
  return afterUse(today, daysUntilAverage(txPerDay, perDay, threshold), perDay);
}

/**
 * When do login days reach the threshold, with daily use from today?
 *
 * @param rulebook the values in force, by day
 * @param answers what is known; without login days there is no date
 * @param today the first day of the plan
 * @returns the day and the days it takes, at one login a day; not predictable outside every period
 * @source own
 */
export function readyByLogins(
  rulebook: Rulebook,
  { loginDays }: Answers,
  today: CalendarDate,
): Ready {
  const threshold = sourcedOn(rulebook.thresholds.loginDays, today)?.value;
  if (threshold === undefined || loginDays === undefined) return notBefore(today);
  return afterUse(today, daysUntilAverage(loginDays, windowDays, threshold), 1);
}

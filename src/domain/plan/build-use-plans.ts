import { addDays, type CalendarDate } from '../calendar/calendar';
import { floorRatio, multiplyRatio, numberOfRatio, ratio } from '../rate/rate';
import type { RuleOutcome } from '../rules/rules';
import { averageAfterDays } from './average-after-days';
import { daysUntilAverage } from './days-until-average';
import type { RuleReadiness } from './plan-shape';
import type { UseMark, UsePace, UsePlan } from './use-plan-shape';
import { windowDays } from './window-days';

const week = 7;

function markOn(from: number, daily: number, days: number, today: CalendarDate): UseMark {
  const value = averageAfterDays(from, daily, days);
  return {
    days,
    date: addDays(today, days),
    value: numberOfRatio(value),
    shown: floorRatio(multiplyRatio(value, ratio(100))) / 100,
  };
}

function marksUntil(
  last: number,
  from: number,
  daily: number,
  today: CalendarDate,
): readonly UseMark[] {
  const weeks = Array.from({ length: Math.ceil(last / week) }, (_, at) => at * week);
  return [...weeks, last].map((days) => markOn(from, daily, days, today));
}

function pacesFor(
  from: number,
  planned: number,
  threshold: number,
  today: CalendarDate,
): readonly UsePace[] {
  return [...new Set([threshold, planned, planned + 1])].map((perDay) => {
    const days = daysUntilAverage(from, perDay, threshold);
    return { perDay, days, date: addDays(today, days), isPlanned: perDay === planned };
  });
}

/**
 * How does ordinary use bring the rules about use to their thresholds, week by week?
 *
 * @param outcomes what the rules say on `today`
 * @param readiness when each rule can hold, with the days and the pace that day was found with
 * @param today the first day of the plan
 * @returns one plan for each of daily transactions and login days that fails with a known number; its last
 *   mark is the day the rule can hold
 * @source own
 */
export function buildUsePlans(
  outcomes: readonly RuleOutcome[],
  readiness: readonly RuleReadiness[],
  today: CalendarDate,
): readonly UsePlan[] {
  return outcomes.flatMap(({ id, status, distance }): readonly UsePlan[] => {
    if (id !== 'daily-transactions' && id !== 'login-days') return [];
    const ready = readiness.find((rule) => rule.id === id);
    if (status !== 'fail' || distance === undefined) return [];
    if (ready?.days === undefined || ready.perDay === undefined) return [];
    const { value, threshold } = distance;
    const isLogins = id === 'login-days';
    const { days, perDay } = ready;
    return [
      {
        id,
        threshold,
        perDay,
        marks: marksUntil(days, value, isLogins ? windowDays : perDay, today),
        paces: isLogins ? [] : pacesFor(value, perDay, threshold, today),
      },
    ];
  });
}

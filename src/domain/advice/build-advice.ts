import type { Answers } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import { latestReadiness, type RuleReadiness } from '../plan/plan';
import { premiumRuleIds, type RuleOutcome, requiredRuleIds } from '../rules/rules';
import type { Advice, AdvisedRuleId, Change, ChangeSet, ChangeWay } from './advice-shape';
import { type JoinedRepair, joinRepairs } from './join-repairs';
import { mendRule } from './mend-rule';

/** What one's own hands can do comes before what only time can, and what nothing can comes last. */
const order: readonly ChangeWay[] = ['repay', 'do', 'use', 'wait', 'tell', 'cannot'];

/** What changes are found in: how the rules stand on a day, and when each can hold. */
interface Standing {
  readonly answers: Answers;
  readonly outcomes: readonly RuleOutcome[];
  readonly readiness: readonly RuleReadiness[];
  readonly today: CalendarDate;
}

function toChange(repair: JoinedRepair, { readiness, today }: Standing): Change {
  if (repair.how === 'cannot') return repair;
  return { ...repair, readiness: latestReadiness(repair.mends, readiness, today) };
}

function changeSetFor(goal: readonly AdvisedRuleId[], standing: Standing): ChangeSet {
  const { answers, outcomes } = standing;
  const repairs = goal.flatMap((id) => {
    const outcome = outcomes.find((each) => each.id === id);
    if (outcome === undefined) return [];
    return mendRule(id, answers, outcome).map((repair) => ({ ...repair, mends: [id] }));
  });
  const changes = joinRepairs(repairs)
    .map((repair) => toChange(repair, standing))
    .sort((first, second) => order.indexOf(first.how) - order.indexOf(second.how));
  const hasThresholds = outcomes
    .filter(({ id }) => goal.some((each) => each === id))
    .every(({ threshold }) => threshold !== undefined);
  return {
    changes,
    isPossible: hasThresholds && changes.every(({ how }) => how !== 'cannot'),
  };
}

/**
 * What is the least that has to change, by what is already known of the rules and the plan?
 *
 * @param answers what is known about the person, without answers to questions no longer asked
 * @param outcomes what the rules say about these answers on `today`
 * @param readiness when each rule can hold, as the plan has it
 * @param today the day asked about
 * @returns the fewest changes to `meets` and to the premium tier
 * @source article
 */
export function buildAdvice(
  answers: Answers,
  outcomes: readonly RuleOutcome[],
  readiness: readonly RuleReadiness[],
  today: CalendarDate,
): Advice {
  const standing = { answers, outcomes, readiness, today };
  return {
    toMeets: changeSetFor(requiredRuleIds, standing),
    toPremium: changeSetFor([...requiredRuleIds, ...premiumRuleIds], standing),
  };
}

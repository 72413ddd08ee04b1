/** The door of `plan`: what to do today, by which day the rules hold, and when to look again. */
export { averageAfterDays } from './average-after-days';
export { buildPlan } from './build-plan';
export { buildUsePlans } from './build-use-plans';
export { daysUntilAverage } from './days-until-average';
export { evaluateReadiness } from './evaluate-readiness';
export { latestReadiness } from './latest-readiness';
export type { Plan, PlanStep, Readiness, RuleReadiness } from './plan-shape';
export type { UseMark, UsePace, UsePlan } from './use-plan-shape';

import type { RuleOutcome } from './rule-outcome';

/**
 * Is this someone for whom nothing but a birthday counts?
 *
 * @param outcomes how the rules stand for one person on one day
 * @returns true when the rule about the age fails; false, too, when the age is unknown
 */
export function isUnderAge(outcomes: readonly RuleOutcome[]): boolean {
  return outcomes.some(({ id, status }) => id === 'adult' && status === 'fail');
}

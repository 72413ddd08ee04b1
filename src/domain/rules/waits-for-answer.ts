import type { RuleOutcome } from './rule-outcome';

/**
 * Would an answer settle this rule, which the verdict waits for?
 *
 * @param outcome what the rule says about one person on one day
 * @returns true for a required rule that is unknown although a value of it is in force; without one no answer settles it
 */
export function waitsForAnswer({ kind, status, threshold }: RuleOutcome): boolean {
  return kind === 'required' && status === 'unknown' && threshold !== undefined;
}

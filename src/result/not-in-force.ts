import type { Assessment } from '../domain/assessment/assessment';
import type { RuleOutcome } from '../domain/rules/rules';

/** The required rules that no answer settles: none of their values is in force on the day asked about. */
export function notInForce({ rules }: Assessment): readonly RuleOutcome[] {
  return rules.filter(({ kind, threshold }) => kind === 'required' && threshold === undefined);
}

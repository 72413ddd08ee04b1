import type { RuleId, RuleOutcome, Status } from './rule-outcome';

/**
 * Which status has each of these rules?
 *
 * @param ids the rules asked about
 * @param outcomes outcomes in any order
 * @returns one status for each id, in the order of the ids; `unknown` where there is no outcome
 */
export function statusesOf(
  ids: readonly RuleId[],
  outcomes: readonly RuleOutcome[],
): readonly Status[] {
  return ids.map((id) => outcomes.find((outcome) => outcome.id === id)?.status ?? 'unknown');
}

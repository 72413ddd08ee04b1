import type { Answers } from '../answers/answers';
import type { RuleId, RuleOutcome, Status } from '../rules/rules';

/**
 * Rules that stop every entry, whatever the need, and the answer that does so by itself: on a day on which the rule has
 * no value in force, nobody who owes is sent on either.
 */
const blockers: Readonly<Partial<Record<RuleId, (answers: Answers) => boolean>>> = {
  adult: ({ adult }) => adult === 'no',
  'no-current-overdue': ({ overdue }) => overdue === 'yes',
  'no-recent-default': ({ defaultSettled }) => defaultSettled === 'no',
};
/** Rules that months of ordinary use can mend. */
const mendableByUse: ReadonlySet<RuleId> = new Set([
  'pay-score',
  'daily-transactions',
  'login-days',
  'card-age',
]);

/** What the choice of an entry rests on: the answers, and the required rules by how they stand. */
export interface EntrySituation {
  readonly answers: Answers;
  readonly passing: readonly RuleId[];
  readonly failing: readonly RuleId[];
  readonly unknown: readonly RuleId[];
  /** Rules that stop every entry. */
  readonly blocking: readonly RuleId[];
  /** Failing rules that no months of ordinary use can mend. */
  readonly unmendable: readonly RuleId[];
}

/**
 * How do the required rules stand, as far as the choice of an entry asks?
 *
 * @param answers what is known about the person
 * @param outcomes what the rules say about these answers
 * @returns the answers and the required rules' ids by status, in the order of the outcomes
 */
export function toSituation(answers: Answers, outcomes: readonly RuleOutcome[]): EntrySituation {
  const required = outcomes.filter(({ kind }) => kind === 'required');
  const idsThat = (status: Status) =>
    required.filter((outcome) => outcome.status === status).map(({ id }) => id);
  const failing = idsThat('fail');
  return {
    answers,
    passing: idsThat('pass'),
    failing,
    unknown: idsThat('unknown'),
    blocking: required
      .filter(({ id, status }) => blockers[id] && (status === 'fail' || blockers[id](answers)))
      .map(({ id }) => id),
    unmendable: failing.filter((id) => !mendableByUse.has(id)),
  };
}

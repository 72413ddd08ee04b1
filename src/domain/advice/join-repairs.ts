import type { AdvisedRuleId, Repair } from './advice-shape';

/** A repair and the rules it is for. */
export type JoinedRepair = Repair & { readonly mends: readonly AdvisedRuleId[] };

/** Of two values for one answer the higher reaches both thresholds; only thresholds are ever joined. */
function join(first: JoinedRepair, second: JoinedRepair): JoinedRepair {
  const further = second.to > first.to ? second : first;
  return { ...further, mends: [...first.mends, ...second.mends] };
}

/**
 * Which repairs are left, once those of the same answer are one?
 *
 * @param repairs repairs with the rules each is for, in the order of the rules
 * @returns one repair an answer, in the order they first stand: a score of 750 is one of 600, too
 */
export function joinRepairs(repairs: readonly JoinedRepair[]): readonly JoinedRepair[] {
  const joined = new Map<string, JoinedRepair>();
  for (const repair of repairs) {
    const before = joined.get(repair.answer);
    joined.set(repair.answer, before === undefined ? repair : join(before, repair));
  }
  return [...joined.values()];
}

import { overlayRulebook } from './overlay-rulebook';
import type { RulebookChanges } from './rulebook-changes-shape';
import type { Rulebook } from './rulebook-shape';

/**
 * Which rulebook has this id?
 *
 * @param id as a link names it
 * @param newest the newest of a line of rulebooks
 * @param earlier those before it, newest first, each as what differed from the one after it
 * @returns the whole rulebook, or undefined when none of them has the id
 */
export function findRulebook(
  id: string,
  newest: Rulebook,
  earlier: readonly RulebookChanges[],
): Rulebook | undefined {
  if (newest.id === id) return newest;
  const [before, ...older] = earlier;
  return before && findRulebook(id, overlayRulebook(newest, before), older);
}

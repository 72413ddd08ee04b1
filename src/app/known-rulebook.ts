import { earlierRulebooks } from '../data/earlier-rulebooks';
import { ownRulebook } from '../data/own-rulebook';
import { findRulebook, type Rulebook } from '../domain/rulebook/rulebook';

/** The rulebook a link names, where this build still holds it: the project's own and those before it. */
export function knownRulebook(id: string): Rulebook | undefined {
  return findRulebook(id, ownRulebook, earlierRulebooks);
}

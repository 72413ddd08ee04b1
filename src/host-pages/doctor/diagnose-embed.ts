import type { Check, Weight } from './check';
import { frameChecks } from './frame-checks';
import { pageChecks } from './page-checks';
import { type EmbedSetup, readSetup } from './setup-facts';

export type FindingId = (typeof frameChecks)[number]['id'] | (typeof pageChecks)[number]['id'];

/** One thing that is wrong. */
export interface Finding {
  readonly id: FindingId;
  readonly weight: Weight;
  /** What the sentence names: an address, an attribute, a directive; may be empty. */
  readonly about: string;
}

const order: readonly Weight[] = ['breaks', 'weakens', 'advice'];
const checks: readonly Check<FindingId>[] = [...frameChecks, ...pageChecks];

/**
 * What is wrong with the way a page embeds the tool?
 *
 * @returns the worst first; empty when nothing wrong can be seen in what was given
 */
export function diagnoseEmbed(setup: EmbedSetup): readonly Finding[] {
  const facts = readSetup(setup);
  const found = checks.flatMap(({ id, weight, find }): readonly Finding[] => {
    const about = find(facts);
    return about === undefined ? [] : [{ id, weight, about: about.slice(0, 200) }];
  });
  return order.flatMap((weight) => found.filter((finding) => finding.weight === weight));
}

import type { RulebookChanges } from './rulebook-changes-shape';
import type { Rulebook } from './rulebook-shape';

type Branch = Readonly<Record<string, unknown>>;

function overlay(base: unknown, changes: unknown): unknown {
  // A value is a list of periods, or null where there is none, and what is stated replaces it whole.
  if (changes === null || Array.isArray(changes)) return changes;
  const stated = changes as Branch;
  const parts = Object.entries(base as Branch).map(([name, part]) =>
    Object.hasOwn(stated, name) ? [name, overlay(part, stated[name])] : [name, part],
  );
  return Object.fromEntries(parts);
}

/**
 * Which rulebook results from changing some values of another?
 *
 * @param base the values that stay where nothing is said
 * @param changes what differs; a value stated replaces all periods of the one it changes
 * @returns a whole rulebook under the changes' own id
 */
export function overlayRulebook(base: Rulebook, { id, values }: RulebookChanges): Rulebook {
  // The changes have the shape of the rulebook, and overlaying keeps it.
  return { ...(overlay(base, values) as Rulebook), id };
}

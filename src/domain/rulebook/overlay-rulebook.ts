import type { RulebookChanges } from './rulebook-changes-shape';
import type { Rulebook } from './rulebook-shape';

function isBranch(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function overlay(base: unknown, changes: unknown): unknown {
  if (!isBranch(base) || !isBranch(changes)) return changes;
  const parts = Object.entries(base).map(([name, part]) =>
    Object.hasOwn(changes, name) ? [name, overlay(part, changes[name])] : [name, part],
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

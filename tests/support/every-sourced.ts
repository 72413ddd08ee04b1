import { articleFacts } from '../../src/data/article-facts';
import { officialFacts } from '../../src/data/official-facts';
import type { Rulebook, Sourced } from '../../src/domain/rulebook/rulebook';

/** A value's periods and where in the rulebook they stand. */
export interface FoundPeriods {
  readonly where: string;
  readonly periods: readonly Sourced<unknown>[];
}

function isPeriods(node: unknown): node is readonly Sourced<unknown>[] {
  return (
    Array.isArray(node) &&
    node.length > 0 &&
    node.every((one: unknown) => typeof one === 'object' && one !== null && 'inForceFrom' in one)
  );
}

/** Every sourced value of a rulebook, found by its shape so that a new one cannot be forgotten. */
export function everySourced(node: unknown, where = 'rulebook'): readonly FoundPeriods[] {
  if (isPeriods(node)) return [{ where, periods: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, part]) => everySourced(part, `${where}.${name}`));
}

/** Every sourced value of a rulebook, and of what is kept on record beside it. */
export function everyStated(rulebook: Rulebook): readonly FoundPeriods[] {
  return everySourced({ ...rulebook, article: articleFacts, official: officialFacts });
}

import { sourced } from '../../domain/rulebook/rulebook';
import type { RulebookFile } from './rulebook-file-schema.ts';

type Sources = RulebookFile['sources'];

interface Period {
  readonly value: unknown;
  readonly source: string;
  readonly clause: string;
  readonly inForceFrom: string;
  readonly inForceUntil?: string | undefined;
}

/** A value of a file: where it stands, and its periods. */
export interface StatedValue {
  readonly where: string;
  readonly periods: readonly Period[];
}

function isPeriods(node: unknown): node is readonly Period[] {
  return Array.isArray(node);
}

function branchesOf(node: unknown): readonly (readonly [string, unknown])[] {
  return typeof node === 'object' && node !== null ? Object.entries(node) : [];
}

/** Every value a file states, by its path in the file. */
export function statedValues(node: unknown, where = 'values'): readonly StatedValue[] {
  if (isPeriods(node)) return [{ where, periods: node }];
  return branchesOf(node).flatMap(([name, part]) => statedValues(part, `${where}.${name}`));
}

function filled({ value, source, clause, inForceFrom, inForceUntil }: Period, sources: Sources) {
  const record = sources[source];
  if (record === undefined) throw new RangeError(`there is no source ${source}`);
  return sourced({
    value,
    source: `file:${source}`,
    clause,
    grade: record.grade,
    inForceFrom,
    ...(inForceUntil !== undefined && { inForceUntil }),
    lastChecked: record.lastChecked,
  });
}

/**
 * The tree of a file's values, each period given the grade and the last reading of its document.
 * @throws RangeError when a period names a document the file does not list.
 */
export function fillPeriods(node: unknown, sources: Sources): unknown {
  if (isPeriods(node)) return node.map((period) => filled(period, sources));
  return Object.fromEntries(
    branchesOf(node).map(([name, part]) => [name, fillPeriods(part, sources)]),
  );
}

import type { z } from 'zod';
import type {
  FileSourceId,
  OtherRulebook,
  RulebookChanges,
  SourceRecord,
} from '../../domain/rulebook/rulebook';
import { fillPeriods, statedValues } from './fill-periods.ts';
import { findPeriodFaults, isInForce } from './find-period-faults.ts';
import { type RulebookFile, rulebookFileSchema } from './rulebook-file-schema.ts';

/** A rulebook, or every fault found in its file, each with its path. */
export type RulebookReading =
  | { readonly rulebook: OtherRulebook }
  | { readonly faults: readonly string[] };

function pathOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || 'the file';
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return `${pathOf(path)}: ${message}`;
}

function gradesOf({ values, sources, date }: RulebookFile): OtherRulebook['grades'] {
  const counts = new Map<SourceRecord['grade'], number>();
  for (const { periods } of statedValues(values)) {
    const now = periods.find((period) => isInForce(period, date));
    const grade = now && sources[now.source]?.grade;
    if (grade !== undefined) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  }
  return [...counts].map(([grade, count]) => ({ grade, count }));
}

function sourcesOf({ sources }: RulebookFile): OtherRulebook['sources'] {
  return Object.fromEntries(
    Object.entries(sources).map(([name, { published, ...rest }]) => {
      const id: FileSourceId = `file:${name}`;
      return [id, { id, ...rest, ...(published !== undefined && { published }) }];
    }),
  );
}

/**
 * What does a rulebook file say?
 *
 * @param text the file, JSON
 * @param takenIds ids of the tool's own rulebooks, which a file may not take
 * @returns the rulebook as changes to the tool's own, or all that is wrong with the file
 */
export function readRulebookFile(text: string, takenIds: readonly string[]): RulebookReading {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      faults: [`the file: is not JSON (${error instanceof Error ? error.message : error})`],
    };
  }
  const read = rulebookFileSchema.safeParse(json);
  if (!read.success) return { faults: read.error.issues.map(describeIssue) };
  const file = read.data;
  const faults = [
    ...(takenIds.includes(file.id) ? [`id: "${file.id}" names a rulebook of the tool itself`] : []),
    ...(statedValues(file.values).length === 0 ? ['values: states no value'] : []),
    ...findPeriodFaults(file),
  ];
  if (faults.length > 0) return { faults };
  // The schema has checked the shape of each value; filling adds what its document says of it.
  const values = fillPeriods(file.values, file.sources) as RulebookChanges['values'];
  const { id, name, date } = file;
  return { rulebook: { id, name, date, sources: sourcesOf(file), values, grades: gradesOf(file) } };
}

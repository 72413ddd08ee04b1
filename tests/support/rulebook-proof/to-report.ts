import { sourcedOn } from '../../../src/domain/rulebook/rulebook';
import { ruleIds } from '../../../src/domain/rules/rule-outcome';
import type { Status } from '../../../src/domain/rules/rules';
import { everyStated } from '../every-sourced';
import type { Proof } from './prepare-proof';

/** What one check found. */
export interface Finding {
  readonly title: string;
  readonly faults: readonly string[];
}

const table = (head: readonly string[], rows: readonly (readonly unknown[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

function tally(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}

function valueTable({ rulebook, day, sources }: Proof): string {
  const rows = everyStated(rulebook).map(({ where, periods: [first, ...others] }) => {
    const found = first && sourcedOn([first, ...others], day);
    if (found === undefined) return [where, 'not in force', '', '', '', '', ''];
    const { value, grade, source, clause, inForceFrom, lastChecked } = found;
    const document = sources[source]?.document ?? source;
    const name = where.replace(/^rulebook\./, '');
    return [name, JSON.stringify(value), grade, document, clause, inForceFrom, lastChecked];
  });
  return table(['Value', 'Is', 'Grade', 'Source', 'Where in it', 'In force from', 'Read'], rows);
}

function ruleTable({ said }: Proof): string {
  const count = (id: string, status: Status) =>
    said.filter(({ rules }) => rules.some((rule) => rule.id === id && rule.status === status))
      .length;
  return table(
    ['Rule', 'Passes', 'Fails', 'Unknown'],
    ruleIds.map((id) => [id, count(id, 'pass'), count(id, 'fail'), count(id, 'unknown')]),
  );
}

function outcomeTable({ said }: Proof): string {
  return table(
    ['Said', 'To so many'],
    [
      ...tally(said.map(({ verdict }) => `verdict ${verdict}`)),
      ...tally(said.map(({ premium }) => `premium ${premium}`)),
      ...tally(said.map(({ entry }) => `entry ${entry.entry}`)),
    ],
  );
}

/**
 * What was proved about a rulebook, for people to read?
 *
 * @param proof the rulebook and everyone it was tried on
 * @param findings what each check found
 * @returns Markdown: the checks, who was told what, and every value with its source
 */
export function toReport(proof: Proof, findings: readonly Finding[]): string {
  const { rulebook, day, said, crashes } = proof;
  const failed = findings.filter(({ faults }) => faults.length > 0);
  return [
    `# Rulebook ${rulebook.id}`,
    `Proved on its own day, ${day}, on ${said.length + crashes.length} invented people: ` +
      `${findings.length - failed.length} of ${findings.length} checks hold.`,
    '## Checks',
    table(
      ['Holds', 'Check', 'Faults'],
      findings.map(({ title, faults }) => [
        faults.length === 0 ? 'yes' : 'no',
        title,
        faults.length,
      ]),
    ),
    ...failed.map(({ title, faults }) =>
      [`### Not so: ${title}`, '', ...faults.map((fault) => `- ${fault}`)].join('\n'),
    ),
    '## Who was told what',
    ruleTable(proof),
    outcomeTable(proof),
    '## Values',
    valueTable(proof),
    '',
  ].join('\n\n');
}

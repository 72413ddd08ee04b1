/** The middle of some values: of an even number of them, the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds, without parts of one. */
export function inMs(value: number): string {
  return Number.isFinite(value) ? `${Math.round(value)} ms` : 'none';
}

/** How many times as much. */
export function ratio(value: number, to: number): string {
  return Number.isFinite(value / to) ? `${(value / to).toFixed(3)} ×` : '';
}

/** Rows under each other, each column as wide as its longest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('   ')
      .trimEnd();
  return rows.map((row) => `  ${line(row)}`).join('\n');
}

/** Something aimed at, and whether it was reached. */
export interface Goal {
  readonly name: string;
  readonly seen: string;
  readonly wanted: string;
  readonly isMet: boolean;
}

/** A goal of so much at most; what could not be measured misses it. */
export function atMost(name: string, seen: number, wanted: number, unit = 'ms'): Goal {
  const write = (value: number) => {
    if (Number.isNaN(value)) return 'none';
    if (unit === 'ms') return inMs(value);
    return unit === '' ? String(Number(value.toFixed(4))) : `${value.toFixed(3)} ${unit}`;
  };
  return { name, seen: write(seen), wanted: `≤ ${write(wanted)}`, isMet: seen <= wanted };
}

/** Every goal on a line of its own. */
export function tellGoals(goals: readonly Goal[]): string {
  const rows = goals.map(({ name, seen, wanted, isMet }) => [
    `${isMet ? '✓ met   ' : '✕ MISSED'} ${name}`,
    seen,
    wanted,
  ]);
  const count = goals.filter(({ isMet }) => isMet).length;
  return `${table(rows)}\n\n${count} of ${goals.length} goals met`;
}

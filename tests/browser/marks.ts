import type { Frame, Page } from 'playwright-core';

/** One row of the cost table, as a program reads it. */
export interface CostMark {
  readonly line: string | null;
  readonly applies: string | null;
  readonly main: boolean;
  readonly figures: Readonly<Record<string, number>>;
}

/** Everything the reading contract lets a program read off the result. */
export interface Marks {
  readonly verdict: string | null;
  /** Each rule's status, by its id; a rule that stands twice shows as such. */
  readonly rules: Readonly<Record<string, string>>;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly premium: string | null;
  readonly entry: string | null;
  readonly rejected: readonly string[];
  /** In yuan; nothing where no figures stand. */
  readonly limit: readonly number[];
  /** By term and price: `3-base`. */
  readonly costs: Readonly<Record<string, CostMark>>;
  readonly earliest: string | null;
  /** Whether the page says that the day cannot be predicted, and the day it cannot be before. */
  readonly unpredictable: boolean;
  readonly notBefore: string | null;
  readonly plan: readonly string[];
}

/** Reads every mark of the result. Runs in the page. */
export function marksInPage(): Marks {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const mark = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const figures = (name: string) =>
    all(`data[data-figure="${name}"]`).map((figure) => Number(figure.getAttribute('value')));
  const statuses: Record<string, string> = {};
  for (const { dataset } of all('[data-rule]')) {
    const id = dataset['rule'] ?? '';
    statuses[id] = [statuses[id], dataset['status']].filter(Boolean).join(' and ');
  }
  const rows = all('table[data-table="cost"] tr[data-terms]').map((row) => [
    `${row.dataset['terms']}-${row.dataset['price']}`,
    {
      line: row.dataset['line'] ?? null,
      applies: row.dataset['applies'] ?? null,
      main: 'main' in row.dataset,
      figures: Object.fromEntries(
        [...row.querySelectorAll<HTMLDataElement>('data[data-figure]')].map((figure) => [
          figure.dataset['figure'] ?? '',
          Number(figure.value),
        ]),
      ),
    },
  ]);
  const alone = (name: string) => {
    const found = figures(name);
    return found.length === 1 ? (found[0] ?? Number.NaN) : Number.NaN;
  };
  return {
    verdict: mark('[data-verdict]', 'data-verdict'),
    rules: statuses,
    met: alone('met'),
    notMet: alone('not-met'),
    unknown: alone('unknown'),
    premium: mark('[data-premium]', 'data-premium'),
    entry: mark('[data-entry]', 'data-entry'),
    rejected: all('[data-rejected-entry]').map(({ dataset }) => dataset['rejectedEntry'] ?? ''),
    limit: [...figures('limit-low'), ...figures('limit-high')],
    costs: Object.fromEntries(rows),
    earliest: mark('time[data-figure="earliest"]', 'datetime'),
    unpredictable: document.querySelector('[data-figure="earliest-unknown"]') !== null,
    notBefore: mark('[data-figure="earliest-unknown"] time', 'datetime'),
    plan: all('[data-plan-step]').map((step) => {
      const date = step.querySelector('time')?.getAttribute('datetime') ?? 'undated';
      return `${step.dataset['planStep']} ${date}`;
    }),
  };
}

/** Reads every mark of the result, once it stands. */
export async function readMarks(where: Page | Frame): Promise<Marks> {
  await where.locator('main[data-view="result"] [data-verdict]').waitFor();
  // After a change, what is below the verdict is drawn a moment after it.
  await where.locator('.result:not([data-behind])').waitFor();
  return where.evaluate(marksInPage);
}

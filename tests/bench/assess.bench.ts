import fc from 'fast-check';
import { bench, describe } from 'vitest';
import { currentRulebook } from '../../src/data/current-rulebook';
import { type Assessment, assess } from '../../src/domain/assessment/assessment';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { relevantAnswersArbitrary } from '../support/arbitraries';

const count = 10_000;
const today = toCalendarDate('2026-11-22');
/** The same people every time, so that one run can be compared with another. */
const people = fc.sample(relevantAnswersArbitrary, { numRuns: count, seed: 20_261_122 });

/** The value below which this share of the sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

function print(milliseconds: readonly number[], last: Assessment | undefined): void {
  const sorted = [...milliseconds].sort((first, second) => first - second);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const show = (value: number) => `${value.toFixed(3)} ms`;
  console.log(
    [
      `assess, ${sorted.length} generated people, ${last?.rules.length ?? 0} rules each:`,
      `median ${show(quantile(sorted, 0.5))}`,
      `p99 ${show(quantile(sorted, 0.99))}`,
      `slowest ${show(quantile(sorted, 1))}`,
      `${Math.round((1000 * sorted.length) / total)} people/s`,
    ].join('  '),
  );
}

describe('one person assessed', () => {
  const took: number[] = [];
  let last: Assessment | undefined;
  let next = 0;
  bench(
    'assess',
    () => {
      const person = people[next % count] ?? {};
      const start = performance.now();
      last = assess(currentRulebook, person, today);
      took.push(performance.now() - start);
      next += 1;
    },
    {
      iterations: count,
      // Exactly so many people, however long they take.
      time: 0,
      warmupIterations: 500,
      warmupTime: 0,
      setup: () => {
        took.length = 0;
        next = 0;
      },
      teardown: (_, mode) => {
        if (mode === 'run') print(took.slice(-count), last);
      },
    },
  );
});

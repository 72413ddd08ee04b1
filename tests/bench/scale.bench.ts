import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { bench, describe } from 'vitest';
import { buildClassicScript } from '../../src/build/classic-script';
import { currentRulebook } from '../../src/data/current-rulebook';
import { assess } from '../../src/domain/assessment/assessment';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { relevantAnswersArbitrary } from '../support/arbitraries';

const root = fileURLToPath(new URL('../..', import.meta.url));
const today = toCalendarDate('2026-11-22');
const most = 100_000;
/** The same people every time, so that one run can be compared with another. */
const people = fc.sample(relevantAnswersArbitrary, { numRuns: most, seed: 20_261_122 });

/** How many are assessed in one go, and how often that is repeated, each time with others. */
const sizes = [
  { size: 1, times: 2_000 },
  { size: 1_000, times: 10 },
  { size: most, times: 1 },
] as const;

/** What this process has used of the processor, in ms: other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Assesses so many people in one go, the batches spread evenly over all, and gives the mean of one in ms. */
function meanOfOne({ size, times }: (typeof sizes)[number]): number {
  const apart = most / times;
  let took = 0;
  for (let batch = 0; batch < times; batch += 1) {
    const from = Math.floor(batch * apart);
    const chosen = people.slice(from, from + size);
    const start = processorTime();
    for (const person of chosen) assess(currentRulebook, person, today);
    took += processorTime() - start;
  }
  return took / (size * times);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 } as const;

describe('the cost of one assessment', () => {
  bench(
    '1, 1,000 and 100,000 people in one go',
    // Async, or it would be called once more to see what it gives back.
    async () => {
      const start = processorTime();
      assess(currentRulebook, people[0] ?? {}, today);
      const first = processorTime() - start;
      for (const person of people.slice(-2_000)) assess(currentRulebook, person, today);
      const means = sizes.map(meanOfOne);
      const [alone = Number.NaN] = means;
      const lines = sizes.map(({ size }, at) => {
        const mean = means[at] ?? Number.NaN;
        const count = size.toLocaleString('en').padStart(7);
        return `${count} in one go: ${mean.toFixed(4)} ms each, ${(mean / alone).toFixed(2)} × one alone`;
      });
      console.log(
        [
          'assess, processor time for one of 100,000 generated people, mean:',
          ...lines,
          `the very first of the process, before anything is compiled: ${first.toFixed(1)} ms`,
        ].join('\n  '),
      );
    },
    once,
  );
});

describe('a thousand schedules in a fresh process', () => {
  bench(
    'nine processes, one after the other',
    async () => {
      const script = await buildClassicScript(root, 'tests/bench/thousand-schedules.ts', [
        'es2021',
      ]);
      const tell = [
        'const { user, system } = process.cpuUsage();',
        script,
        'const after = process.cpuUsage();',
        'console.log((after.user + after.system - user - system) / 1000);',
      ].join('\n');
      const took = Array.from({ length: 9 }, () =>
        Number(spawnSync(process.execPath, ['-'], { input: tell }).stdout),
      );
      const all = took.map((each) => each.toFixed(1)).join(' ');
      const middle = median(took);
      console.log(
        `1,000 what-if schedules, cold, processor time: median ${middle.toFixed(1)} ms of ${all}; goal 50 ms: ${middle <= 50 ? 'met' : 'missed'}`,
      );
    },
    once,
  );
});

import { buildClassicScript } from '../../../src/build/classic-script';
import type { BenchBrowser } from './bench-browser';
import { namedRates, type Rates, rateFor, type Tried, triedRates, whereSet } from './calibration';
import { atMost, type Goal, inMs, median, ratio, table } from './figures';
import type { Press } from './press';
import {
  type FirstChart,
  measureChanges,
  measureChart,
  measureSteps,
  type Steps,
} from './press-visits';

/** What one site was seen to take, visit by visit. */
interface Seen {
  readonly steps: Steps[];
  readonly slowSteps: Steps[];
  readonly charts: FirstChart[];
}

async function timeThousand({ browser }: BenchBrowser, script: string): Promise<number> {
  const page = await browser.newPage();
  try {
    return Number(await page.evaluate(`${script}\nthousandSchedules.took`));
  } finally {
    await page.close();
  }
}

const nothingSeen = (): Seen => ({ steps: [], slowSteps: [], charts: [] });

/** How often a round takes the steps: a visit has one of each, and where in a picture a press falls is chance. */
const stepsEach = 3;

/** One round of both sites, in turn. */
async function measureRound(
  bench: BenchBrowser,
  sites: readonly (readonly [string, Seen])[],
  { six, twelve }: Rates,
): Promise<void> {
  for (let visit = 0; visit < stepsEach; visit += 1) {
    for (const [url, seen] of sites) seen.steps.push(await measureSteps(bench, url, six));
    for (const [url, seen] of sites) seen.slowSteps.push(await measureSteps(bench, url, twelve));
  }
  for (const [url, seen] of sites) seen.charts.push(await measureChart(bench, url, six));
}

/** The presses that both sites know, by name. */
const pressesOf = ({ steps, slowSteps, charts }: Seen) => ({
  'next step, 6 ×': steps.map(({ step }) => step),
  'error summary, 6 ×': steps.map(({ summary }) => summary),
  'next step, 12 ×': slowSteps.map(({ step }) => step),
  'error summary, 12 ×': slowSteps.map(({ summary }) => summary),
  'to the result, 6 ×': charts.map(({ result }) => result),
});

const middle = (presses: readonly Press[], name: keyof Press) =>
  median(presses.map((press) => press[name]));

function rowOf(name: string, presses: readonly Press[], bare: readonly Press[] = []) {
  const [own, floor] = [middle(presses, 'event'), middle(bare, 'event')];
  return [
    name,
    inMs(own),
    inMs(floor),
    ratio(own, floor),
    inMs(middle(presses, 'drawn')),
    inMs(middle(presses, 'worked')),
  ];
}

/** Where our site stands, and the bare stack: our libraries with nothing of ours. */
export interface PressSites {
  readonly url: string;
  readonly bare: string;
}

/** The rates at which the bare stack's step takes here what it took where the goals were set. */
async function calibrate(bench: BenchBrowser, { url, bare }: PressSites): Promise<Rates> {
  console.log('looking for the rates at which this machine is the one where the goals were set');
  const tried: Tried[] = [];
  for (let visit = 0; visit < stepsEach; visit += 1) {
    for (const rate of triedRates) {
      // In turn with ours, as in the rounds.
      await measureSteps(bench, url, rate);
      const { step } = await measureSteps(bench, bare, rate);
      tried.push({ rate, took: step.event });
    }
  }
  const six = rateFor(whereSet.six, tried);
  const twelve = rateFor(whereSet.twelve, tried);
  console.log(`what is called 6 × and 12 × below is ${six} × and ${twelve} ×`);
  return { six, twelve };
}

/**
 * Presses and keys on a slow processor, the first chart, and a thousand schedules; prints the medians. The bare stack
 * is measured in turn: how much of a figure is the libraries' and the machine's.
 *
 * @param isCalibrated whether the processor is slowed until the bare stack takes what it took where the goals were set
 */
export async function benchPress(
  root: string,
  sites: PressSites,
  bench: BenchBrowser,
  rounds: number,
  isCalibrated: boolean,
): Promise<readonly Goal[]> {
  const { url, bare } = sites;
  const rates = isCalibrated ? await calibrate(bench, sites) : namedRates;
  const schedules = await buildClassicScript(root, 'tests/bench/thousand-schedules.ts', ['es2021']);
  const [own, floor] = [nothingSeen(), nothingSeen()];
  const [trials, amounts]: [Press[], Press[]] = [[], []];
  const thousands: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`presses, round ${round} of ${rounds}`);
    await measureRound(
      bench,
      [
        [url, own],
        [bare, floor],
      ],
      rates,
    );
    const changes = await measureChanges(bench, url, rates.six);
    trials.push(...changes.trials);
    amounts.push(...changes.amounts);
    thousands.push(await timeThousand(bench, schedules));
  }
  const [presses, floors] = [pressesOf(own), pressesOf(floor)];
  const names = Object.keys(presses) as (keyof typeof presses)[];
  console.log(`\nFrom the press to the picture (medians; ${rounds} rounds)`);
  console.log(
    table([
      ['', 'event timing', 'bare stack', 'to it', 'drawn', 'processor time'],
      ...names.map((name) => rowOf(name, presses[name], floors[name])),
      rowOf('what-if, to the verdict, 6 ×', trials),
      rowOf('amount, to the table, 6 ×', amounts),
    ]),
  );
  const middleChart = ({ charts }: Seen, name: 'blocked' | 'longest' | 'rest') =>
    median(charts.map((chart) => chart[name]));
  const [first, firstBare] = [own, floor].map(
    (seen) => middleChart(seen, 'blocked') - middleChart(seen, 'rest'),
  ) as [number, number];
  const thousand = median(thousands);
  console.log(
    `\nLong tasks after the result's picture, 6 ×: ${inMs(middleChart(own, 'blocked'))}, longest ` +
      `${inMs(middleChart(own, 'longest'))}; without charts ${inMs(middleChart(own, 'rest'))}\n` +
      `First chart, 6 ×: ${inMs(first)}, of the bare stack ${inMs(firstBare)}`,
  );
  console.log(`1,000 what-if schedules, cold, processor as it is: ${thousand.toFixed(1)} ms`);
  const event = (name: (typeof names)[number]) => middle(presses[name], 'event');
  const toBare = (name: (typeof names)[number], most: number) =>
    atMost(`${name}, to the bare stack`, event(name) / middle(floors[name], 'event'), most, '×');
  const toBareStep = (name: string, presses: readonly Press[]) =>
    atMost(
      `${name}, to the bare stack's step`,
      middle(presses, 'event') / middle(floors['next step, 6 ×'], 'event'),
      64 / whereSet.six,
      '×',
    );
  return [
    atMost('next step, 6 ×', event('next step, 6 ×'), 64),
    atMost('what-if to the verdict, 6 ×', middle(trials, 'event'), 64),
    atMost('amount to the table, 6 ×', middle(amounts, 'event'), 64),
    atMost('next step, 12 ×', event('next step, 12 ×'), 168),
    atMost('error summary, 12 ×', event('error summary, 12 ×'), 176),
    atMost('first chart, 6 ×', first, 350),
    atMost('1,000 what-if schedules, cold', thousand, 50),
    // The same goals without the machine: where they were set, the bare stack took 52, 168, 176 and 340 ms.
    toBare('next step, 6 ×', 64 / whereSet.six),
    toBareStep('what-if to the verdict, 6 ×', trials),
    toBareStep('amount to the table, 6 ×', amounts),
    toBare('next step, 12 ×', 1),
    toBare('error summary, 12 ×', 1),
    // The machine's own stretches can outweigh the charts': under one long task it is nothing to measure by.
    atMost(
      'first chart, 6 ×, to the bare stack',
      firstBare >= 50 ? first / firstBare : Number.NaN,
      350 / 340,
      '×',
    ),
  ];
}

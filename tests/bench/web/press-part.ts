import type { Page } from 'playwright-core';
import { buildClassicScript } from '../../../src/build/classic-script';
import { slowDown } from './alive';
import type { BenchBrowser } from './bench-browser';
import { atMost, type Goal, inMs, median, table } from './figures';
import {
  measurePress,
  type Press,
  readStretches,
  type SlowPage,
  settle,
  watchEvents,
} from './press';
import { meetsAll } from './quality-part';

const narrow = { width: 390, height: 844 };
const chartDrawn = 'figure .recharts-bar-rectangle';

/** Opens a view on a slow processor, once the app answers. */
async function openSlow(
  { browser }: BenchBrowser,
  url: string,
  rate: number,
): Promise<SlowPage & { readonly close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: narrow, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await watchEvents(page);
  const session = await slowDown(page, rate);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForFunction(() => document.title.includes(' · '));
  return { page, session, close: () => context.close() };
}

/** Brings a part into sight and says where its middle is. */
async function middleOf(page: Page, selector: string): Promise<readonly [number, number]> {
  const part = page.locator(selector);
  await part.scrollIntoViewIfNeeded();
  await settle(page);
  const box = await part.boundingBox();
  if (!box) throw new Error(`nothing to press at ${selector}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Presses what is in sight, and at rest there: to find it and bring it there is no part of the press. */
async function measureClick(slow: SlowPage, pressed: string, awaited: string): Promise<Press> {
  const at = await middleOf(slow.page, pressed);
  return measurePress(slow, awaited, 'pointerdown', () => slow.page.mouse.click(...at));
}

async function measureSteps(bench: BenchBrowser, url: string, rate: number) {
  const { page, session, close } = await openSlow(bench, url, rate);
  try {
    const next = '[data-action="next"]';
    const summary = await measureClick({ page, session }, next, '.error-summary');
    await page.locator('#score').fill('720');
    const step = await measureClick({ page, session }, next, 'h1');
    return { summary, step };
  } finally {
    await close();
  }
}

/** Waits until the charts of the result are drawn. */
async function waitForCharts(page: Page): Promise<void> {
  await page.locator(chartDrawn).first().waitFor({ state: 'attached' });
}

/** From the review on, as one comes to the result: what blocks between its picture and the chart's. */
async function measureChart(bench: BenchBrowser, url: string) {
  const { page, session, close } = await openSlow(bench, `${url}#/review?${meetsAll}`, 6);
  try {
    // A first input, and time enough for what may be fetched after it.
    await page.mouse.click(5, 5);
    await settle(page, 3_000);
    const result = await measureClick({ page, session }, '[data-action="next"]', 'h1');
    const { drawn } = await readStretches(page);
    await waitForCharts(page);
    await settle(page, 1_000);
    const { stretches } = await readStretches(page);
    const later = stretches.filter(({ start }) => start >= drawn - 1);
    return {
      result,
      blocked: later.reduce((sum, { duration }) => sum + duration, 0),
      longest: later.reduce((most, { duration }) => Math.max(most, duration), 0),
    };
  } finally {
    await close();
  }
}

async function measureChanges(bench: BenchBrowser, url: string) {
  const { page, session, close } = await openSlow(bench, `${url}#/result?${meetsAll}`, 6);
  const trials: Press[] = [];
  const amounts: Press[] = [];
  try {
    await waitForCharts(page);
    const field = page.locator('#amount');
    await field.scrollIntoViewIfNeeded();
    await field.click();
    await page.keyboard.press('End');
    for (const key of ['Backspace', '5', 'Backspace', '0']) {
      amounts.push(
        await measurePress({ page, session }, 'table[data-table="cost"]', 'keydown', () =>
          page.keyboard.press(key),
        ),
      );
    }
    await page.locator('#what-if-open').click();
    for (const said of ['yes', 'no', 'yes', 'no']) {
      const choice = `label:has(input[name="try-overdue"][value="${said}"])`;
      trials.push(await measureClick({ page, session }, choice, '.what-if-verdict'));
    }
    return { trials, amounts };
  } finally {
    await close();
  }
}

async function timeThousand({ browser }: BenchBrowser, script: string): Promise<number> {
  const page = await browser.newPage();
  try {
    return Number(await page.evaluate(`${script}\nthousandSchedules.took`));
  } finally {
    await page.close();
  }
}

const rowOf = (name: string, presses: readonly Press[]): readonly string[] => [
  name,
  inMs(median(presses.map(({ event }) => event))),
  inMs(median(presses.map(({ drawn }) => drawn))),
  inMs(median(presses.map(({ worked }) => worked))),
];

const eventOf = (presses: readonly Press[]) => median(presses.map(({ event }) => event));

/** Presses and keys on a slow processor, the first chart, and a thousand schedules; prints the medians. */
export async function benchPress(
  root: string,
  url: string,
  bench: BenchBrowser,
  rounds: number,
): Promise<readonly Goal[]> {
  const schedules = await buildClassicScript(root, 'tests/bench/thousand-schedules.ts', ['es2021']);
  const seen = {
    steps: [] as { summary: Press; step: Press }[],
    slowest: [] as { summary: Press; step: Press }[],
    charts: [] as { result: Press; blocked: number; longest: number }[],
    trials: [] as Press[],
    amounts: [] as Press[],
    thousand: [] as number[],
  };
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`presses, round ${round} of ${rounds}`);
    seen.steps.push(await measureSteps(bench, url, 6));
    seen.slowest.push(await measureSteps(bench, url, 12));
    seen.charts.push(await measureChart(bench, url));
    const { trials, amounts } = await measureChanges(bench, url);
    seen.trials.push(...trials);
    seen.amounts.push(...amounts);
    seen.thousand.push(await timeThousand(bench, schedules));
  }
  const [steps, summaries] = [seen.steps.map((one) => one.step), seen.steps.map((s) => s.summary)];
  const [slowSteps, slowSummaries] = [
    seen.slowest.map(({ step }) => step),
    seen.slowest.map(({ summary }) => summary),
  ];
  const results = seen.charts.map(({ result }) => result);
  console.log(`\nFrom the press to the picture (medians; ${rounds} rounds)`);
  console.log(
    table([
      ['', 'event timing', 'drawn', 'processor time'],
      rowOf('next step, 6 ×', steps),
      rowOf('error summary, 6 ×', summaries),
      rowOf('to the result, 6 ×', results),
      rowOf('what-if, to the verdict, 6 ×', seen.trials),
      rowOf('amount, to the table, 6 ×', seen.amounts),
      rowOf('next step, 12 ×', slowSteps),
      rowOf('error summary, 12 ×', slowSummaries),
    ]),
  );
  const blocked = median(seen.charts.map((chart) => chart.blocked));
  const longest = median(seen.charts.map((chart) => chart.longest));
  const thousand = median(seen.thousand);
  console.log(
    `\nFirst chart, 6 ×: ${inMs(blocked)} in long tasks after the result's picture, longest ${inMs(longest)}`,
  );
  console.log(`1,000 what-if schedules, cold, processor as it is: ${thousand.toFixed(1)} ms`);
  return [
    atMost('next step, 6 ×', eventOf(steps), 64),
    atMost('what-if to the verdict, 6 ×', eventOf(seen.trials), 64),
    atMost('amount to the table, 6 ×', eventOf(seen.amounts), 64),
    atMost('next step, 12 ×', eventOf(slowSteps), 168),
    atMost('error summary, 12 ×', eventOf(slowSummaries), 176),
    atMost('first chart, 6 ×', blocked, 350),
    atMost('1,000 what-if schedules, cold', thousand, 50),
  ];
}

import type { Page } from 'playwright-core';
import { slowDown } from './alive';
import type { BenchBrowser } from './bench-browser';
import {
  measurePress,
  type Press,
  readStretches,
  type SlowPage,
  settle,
  watchEvents,
} from './press';
import { meetsAll } from './quality-part';

/** The presses on Next of the first screen, blank and answered. */
export interface Steps {
  readonly summary: Press;
  readonly step: Press;
}

/** The press that leads to the result, and the ms in long tasks from its picture on. */
export interface FirstChart {
  readonly result: Press;
  readonly blocked: number;
  readonly longest: number;
  /** Those where the charts' script does not come: what is left is the other sections. */
  readonly rest: number;
}

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

/**
 * Presses what is in sight, under a pointer at rest there: to find it, to bring it there and to come to it is no part of
 * the press.
 */
async function measureClick(slow: SlowPage, pressed: string, awaited: string): Promise<Press> {
  const { mouse } = slow.page;
  await mouse.move(...(await middleOf(slow.page, pressed)));
  return measurePress(slow, awaited, 'pointerdown', () => Promise.all([mouse.down(), mouse.up()]));
}

/** The error summary of the first screen, and the step to the next one. */
export async function measureSteps(bench: BenchBrowser, url: string, rate: number): Promise<Steps> {
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

/** From the review on, as one comes to the result: what blocks from its picture until it is at rest. */
async function measureResult(bench: BenchBrowser, url: string, rate: number, hasCharts: boolean) {
  const { page, session, close } = await openSlow(bench, `${url}#/review?${meetsAll}`, rate);
  try {
    if (!hasCharts) await page.route('**/*-chart-*.js', (route) => route.abort());
    // A first input, and time enough for what may be fetched after it.
    await page.mouse.click(5, 5);
    await settle(page, 3_000);
    const result = await measureClick({ page, session }, '[data-action="next"]', 'h1');
    const { drawn } = await readStretches(page);
    if (hasCharts) await waitForCharts(page);
    await settle(page, 1_500);
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

/** The result twice, with its charts and without. */
export async function measureChart(
  bench: BenchBrowser,
  url: string,
  rate: number,
): Promise<FirstChart> {
  const { blocked: rest } = await measureResult(bench, url, rate, false);
  return { ...(await measureResult(bench, url, rate, true)), rest };
}

/** What is tried, and the amount typed anew, on the result. */
export async function measureChanges(bench: BenchBrowser, url: string, rate: number) {
  const { page, session, close } = await openSlow(bench, `${url}#/result?${meetsAll}`, rate);
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

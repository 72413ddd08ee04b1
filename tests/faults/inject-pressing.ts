import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arriveAt, nextButton } from '../journeys/walker';
import { openReview, typeScore, words } from './journey';
import type { InjectorsOf, Run, Scene } from './run-faults';

/** One step back leads to the screen before: nothing was entered twice into the history. */
async function expectOneStep(page: Page, from: string, to: string): Promise<void> {
  await page.locator(`main[data-view="${from}"]`).waitFor();
  await page.goBack();
  await page.locator(`main[data-view="${to}"]`).waitFor();
  await page.goForward();
  await page.locator(`main[data-view="${from}"]`).waitFor();
}

/** Presses in one go, faster than any hand: nothing is drawn in between. */
async function press(page: Page, selector: string, times: number): Promise<void> {
  await page.locator(selector).evaluate((button, count) => {
    for (let pressed = 0; pressed < count; pressed += 1) {
      if (button instanceof HTMLElement) button.click();
    }
  }, times);
}

async function openScore({ open }: Run): Promise<Page> {
  const { page } = await open();
  await typeScore(page);
  return page;
}

async function once(page: Page): Promise<Scene> {
  await arriveAt(page, words, 'account');
  expect(await page.locator('.error-summary').count()).toBe(0);
  return { page, mend: () => expectOneStep(page, 'account', 'start') };
}

export const pressingFaults: InjectorsOf<'pressing'> = {
  'double-press': async (run) => {
    const page = await openScore(run);
    await press(page, '[data-action="next"]', 2);
    return once(page);
  },

  'enter-twice': async (run) => {
    const page = await openScore(run);
    await page.locator('#score').evaluate((field) => {
      const enter = { key: 'Enter', bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', enter));
      field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, repeat: true }));
    });
    return once(page);
  },

  'twenty-presses': async (run) => {
    const page = await openScore(run);
    await press(page, '[data-action="next"]', 10);
    await arriveAt(page, words, 'account');
    for (let pressed = 0; pressed < 10; pressed += 1)
      await nextButton(page, words, 'account').click();
    return { page, mend: () => expectOneStep(page, 'account', 'start') };
  },

  'results-pressed-twice': async (run) => {
    const page = await openReview(run);
    await press(page, '[data-action="next"]', 2);
    await page.locator('[data-verdict]').waitFor();
    return { page, mend: () => expectOneStep(page, 'result', 'review') };
  },
};

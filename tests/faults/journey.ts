import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from '../browser/visit';
import { arriveAt, nextButton, wordsOf } from '../journeys/walker';
import type { OpenOptions } from '../support/browser';
import type { Run } from './run-faults';

/** The words of the journey: what is wanted is told in Chinese. */
export const words = wordsOf['zh-CN'];

/** Opens the review of what was told: one press away from the result. */
export async function openReview(run: Run, options: OpenOptions = {}): Promise<Page> {
  const { page } = await run.open({ hash: `#/review?${run.told}`, ...options });
  await arriveAt(page, words, 'review');
  return page;
}

/** Presses the button that leads from the review to the result. */
export async function pressResults(where: Page | Frame): Promise<void> {
  await nextButton(where, words, 'review').click();
}

/** Goes from the review to the result, and waits for the verdict. */
export async function toResult(run: Run, options: OpenOptions = {}): Promise<Page> {
  const page = await openReview(run, options);
  await pressResults(page);
  await page.locator('[data-verdict]').waitFor();
  return page;
}

const counted = ['score', 'account', 'activity', 'credit', 'purchase', 'review'] as const;

/** Goes on from screen to screen with the answers that stand there, to the result. */
export async function pressThrough(
  where: Page | Frame,
  from: (typeof counted)[number] = 'score',
): Promise<void> {
  for (const step of counted.slice(counted.indexOf(from))) {
    await arriveAt(where, words, step);
    await nextButton(where, words, step).click();
  }
}

/** Types the score of what was told, without leaving the screen. */
export async function typeScore(where: Page | Frame, typed = '640'): Promise<void> {
  await arriveAt(where, words, 'score');
  await where.locator('#score').fill(typed);
}

/** Waits until the tab remembers this answer. */
export async function expectStored(page: Page, name: string, value: string): Promise<void> {
  const stored = () =>
    page.evaluate((asked) => {
      const text = sessionStorage.getItem('fenqi-check') ?? '{}';
      return JSON.parse(text)?.given?.[asked] ?? null;
    }, name);
  await expect.poll(stored, patience).toBe(value);
}

/** What is sent off sideways: how far the page is wider than its window, in CSS pixels. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

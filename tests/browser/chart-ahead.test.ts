import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { meetsAllPerson } from '../journeys/people';
import { languages, walk, wordsOf } from '../journeys/walker';
import { type OpenOptions, openPage } from '../support/browser';
import { meetsAll, patience, visit, waitUntilAlive } from './visit';

/** Opens a page, and counts how often it asks for the charts' script. */
async function openCounting(options: OpenOptions) {
  const asked: string[] = [];
  const { page } = await openPage({
    ...options,
    prepare: async (opened, context) => {
      opened.on('request', (request) => {
        if (/cost-chart.*\.js/.test(request.url())) asked.push(request.url());
      });
      await options.prepare?.(opened, context);
    },
  });
  return { page, count: () => asked.length };
}

const atRest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        setTimeout(() => requestIdleCallback(() => done()), 500);
      }),
  );

describe.each(languages)('the charts’ script, in %s', (language) => {
  it('is not asked for before the first input, then before the result is reached, and only once', async () => {
    const { page, count } = await openCounting({ language });
    const words = wordsOf[language];
    await waitUntilAlive(page);
    await atRest(page);
    expect(count()).toBe(0);

    await page.mouse.click(5, 5);
    await expect.poll(count, patience).toBe(1);
    const [first, ...others] = meetsAllPerson;
    if (!first) throw new Error('there is no screen');
    await walk(page, words, [first]);
    await page.locator('main[data-view="account"]').waitFor();
    await walk(page, words, others);
    await page.locator('figure svg').first().waitFor();
    expect(count()).toBe(1);
  });
});

describe('a chart', () => {
  it('waits for the picture of the verdict and the table, also where its script has arrived before', async () => {
    const { page, count } = await openCounting({
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          const seen: Record<string, number> = {};
          Object.assign(window, { seen });
          const parts = {
            verdict: '[data-verdict]',
            table: '[data-table="cost"]',
            chart: 'figure',
          };
          let picture = 0;
          const look = () => {
            picture += 1;
            for (const [name, selector] of Object.entries(parts)) {
              if (document.querySelector(selector)) seen[name] ??= picture;
            }
            requestAnimationFrame(look);
          };
          look();
        });
      },
    });
    await visit(page, `#/review?${meetsAll}`);
    await page.mouse.click(5, 5);
    await expect.poll(count, patience).toBe(1);
    await atRest(page);
    await page.locator('[data-action="next"]').click();
    await page.locator('figure svg').first().waitFor();
    const seen = await page.evaluate(
      () => (window as unknown as { seen: Record<'verdict' | 'table' | 'chart', number> }).seen,
    );
    expect(seen.table).toBe(seen.verdict);
    expect(seen.chart).toBeGreaterThan(seen.verdict);
  });
});

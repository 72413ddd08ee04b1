import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { meetsAll, patience, visit, waitUntilAlive } from '../browser/visit';
import { openPage } from '../support/browser';
import { markStops, type Stop, walkFocus } from './focus-walk';
import { type Scene, views } from './looks';
import { openScene } from './open-scene';

/** What stands wholly above the stop before it, though it comes later: in one column nothing may. */
function jumpsUp(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    const isAbove = before !== undefined && stop.bottom <= before.top;
    return isAbove ? [`${stop.name} lies above ${before.name}`] : [];
  });
}

const columns = [
  ['one column', 390],
  ['two columns', 1280],
] as const;

describe.each(columns)('by the Tab key, in %s', (_, width) => {
  it.each(Object.entries(views))(
    '%s is gone through as it is read, there and back',
    async (_view, scenes) => {
      const shared = await openPage({ width, reducedMotion: true });
      const look = { language: 'zh-CN', palette: 'light', width } as const;
      // What is wrong stands in the one column; a second one changes nothing about it.
      const seen: readonly Scene[] =
        width === 390 ? [scenes.error, scenes.filled] : [scenes.filled];
      for (const scene of seen) {
        const page = await openScene(shared.page, scene, look);
        const stops = await markStops(page);
        const wanted = stops.map(({ name }) => name);
        expect(wanted.length).toBeGreaterThan(5);
        // The skip link comes down only while it has the focus; the column beside begins anew at the top.
        if (width === 390) expect(jumpsUp(stops.slice(1))).toEqual([]);
        // A frame is one stop of the page around it, however many there are inside.
        const most = wanted.length + 5 + 60 * (await page.locator('iframe').count());
        const there = await walkFocus(page, 'Tab', most);
        expect(there.names).toEqual(wanted);
        expect(there.unseen).toEqual([]);
        const back = await walkFocus(page, 'Shift+Tab', most);
        expect(back.names).toEqual(wanted.toReversed());
        expect(back.unseen).toEqual([]);
      }
    },
  );
});

const focusIsOn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

describe('where the focus goes by itself', () => {
  it.each(['score', 'account', 'activity', 'credit', 'purchase'])(
    'is to what is wrong, and from there to the field: %s',
    async (step) => {
      const { page } = await openPage({ hash: `#/${step}?` });
      await waitUntilAlive(page);
      await page.locator('[data-action="next"]').click();
      await expect.poll(() => focusIsOn(page, '[role="alert"]'), patience).toBe(true);
      const link = page.locator('[role="alert"] a').first();
      const field = await link.getAttribute('href');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => focusIsOn(page, field ?? ''), patience).toBe(true);
    },
  );

  it('is to the question that is to be changed, and back to the review’s heading', async () => {
    const { page } = await openPage();
    await visit(page, `#/review?${meetsAll}`);
    await page.getByRole('button', { name: '改登录天数' }).click();
    await expect.poll(() => focusIsOn(page, '#loginDays'), patience).toBe(true);
    await page.locator('[data-action="next"]').click();
    await expect.poll(() => focusIsOn(page, '#review-heading'), patience).toBe(true);
  });

  it('is into the panel of what might be, and back to the button that opened it', async () => {
    const { page } = await openPage();
    await visit(page, `#/result?${meetsAll}`);
    await page.locator('#what-if-open').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusIsOn(page, '#what-if-title'), patience).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focusIsOn(page, '[data-action="close-what-if"]')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusIsOn(page, '#what-if-open'), patience).toBe(true);
  });

  it('is nowhere else when something opens in its place: sharing, and a fold', async () => {
    const { page } = await openPage();
    await visit(page, `#/result?${meetsAll}`);
    const share = page.locator('[data-action="share"]').first();
    await share.focus();
    await page.keyboard.press('Enter');
    await page.locator('.share-link').waitFor();
    expect(await focusIsOn(page, '[data-action="share"]')).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.share-link').waitFor({ state: 'detached' });
    expect(await focusIsOn(page, '[data-action="share"]')).toBe(true);
  });
});

describe('a wrong order', () => {
  it('is found: something out of turn, and something that cannot be seen', async () => {
    const { page } = await openPage({ reducedMotion: true });
    await waitUntilAlive(page);
    await page.evaluate(() => {
      const hidden = document.createElement('button');
      hidden.style.setProperty('opacity', '0');
      const early = document.createElement('button');
      early.tabIndex = 1;
      document.querySelector('main')?.append(hidden, early);
    });
    const stops = await markStops(page);
    const { names, unseen } = await walkFocus(page, 'Tab', stops.length + 5);
    expect(names).not.toEqual(stops.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(5);
    expect(unseen).toEqual([expect.stringContaining('opacity: 0')]);
  });

  it('is found: something that lies above what comes before it', () => {
    const low = { name: 'low', top: 100, bottom: 140 };
    const high = { name: 'high', top: 40, bottom: 80 };
    expect(jumpsUp([high, low])).toEqual([]);
    expect(jumpsUp([low, high])).toEqual(['high lies above low']);
  });
});

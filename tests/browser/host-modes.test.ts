import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetsAllPerson } from '../journeys/people';
import { walk, wordsOf } from '../journeys/walker';
import { addressOf, openPage } from '../support/browser';
import { type HostMode, hostModes } from '../support/host-modes';
import { serveOtherSite } from '../support/other-site';
import { startStaticServer } from '../support/static-server';
import { readMarks } from './marks';
import { patience } from './visit';

let bare: Awaited<ReturnType<typeof startStaticServer>>;
const bareAddress = () => `http://localhost:${(bare.address() as AddressInfo).port}/`;

beforeAll(async () => {
  const root = new URL('../../dist', import.meta.url).pathname;
  expect(readFileSync(`${root}/embed.v1.js`, 'utf8')).not.toBe('');
  bare = await startStaticServer(root, '/', {});
});
afterAll(() => {
  bare.closeAllConnections();
  bare.close();
});

/** What these modes provoke on purpose. */
const provoked = [
  /^request to another origin/,
  /frame-src|frame-ancestors|script-src|blocked by CORS|Content Security Policy|ERR_BLOCKED_BY|ERR_FAILED|ERR_ABORTED/i,
  /404/,
  /csp$/,
];

async function openMode({ site, html, headers, pages }: HostMode): Promise<Page> {
  const address = site === 'with-headers' ? addressOf('/') : bareAddress();
  const path = await serveOtherSite({ '/': html(address), ...pages }, headers);
  return (await openPage({ path, allow: provoked })).page;
}

function frameIn(page: Page): Frame {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('there is no frame');
  return frame;
}

async function told(page: Page): Promise<readonly string[]> {
  const text = (await page.locator('#log').textContent()) ?? '';
  // Whoever says the same twice has said it once.
  return [...new Set(text.split('\n').filter((line) => line !== ''))];
}

async function expectAround(page: Page, mode: HostMode): Promise<void> {
  await expect
    .poll(() => told(page), { timeout: 15_000, message: mode.name })
    .toEqual(mode.expect.told);
  expect(await page.locator('a[data-fenqi-fallback]').isVisible(), mode.name).toBe(
    mode.expect.fallback,
  );
  const height = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
  expect(height, mode.name).toBeLessThanOrEqual(mode.expect.tallest);
}

describe('a host', () => {
  const working = hostModes.filter(({ expect: { works } }) => works);

  it.each(working.map((mode) => [mode.name, mode] as const))(
    '%s: leads to the result',
    async (_, mode) => {
      const page = await openMode(mode);
      const frame = frameIn(page);
      await walk(frame, wordsOf['zh-CN'], meetsAllPerson);
      expect(await readMarks(frame)).toMatchObject({ verdict: 'meets', earliest: '2026-11-22' });
      await expectAround(page, mode);
      if (!mode.expect.fits) return;
      const misfit = async () => {
        const around = await page.locator('iframe').evaluate((each) => each.clientHeight);
        const inside = await frame.evaluate(() => document.documentElement.scrollHeight);
        return Math.abs(around - inside);
      };
      await expect.poll(misfit, patience).toBeLessThanOrEqual(1);
    },
  );

  it('is told why where nothing can come of it, sees the link beside the frame, and nothing is thrown', async () => {
    const failing = hostModes.filter(({ expect: { works } }) => !works);
    const pages = await Promise.all(
      failing.map(async (mode) => [mode, await openMode(mode)] as const),
    );
    for (const [mode, page] of pages) await expectAround(page, mode);
  });

  it('never grows a frame beyond twelve steps', async () => {
    const growing = hostModes.find(({ pages }) => pages?.['/growing']);
    if (!growing) throw new Error('there is no growing page');
    const page = await openMode(growing);
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    await expect.poll(() => told(page), patience).toContain('error growth');
    const first = await height();
    await page.waitForTimeout(2500);
    expect(await height()).toBe(first);
    expect(first).toBeGreaterThan(900);
  });
});

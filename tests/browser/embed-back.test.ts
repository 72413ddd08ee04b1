import { chromium } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { arriveAt, controlFor, wordsOf } from '../journeys/walker';
import { addressOf } from '../support/browser';
import { ensureChromium } from '../support/chromium.mjs';
import { frameOf, hostPage } from '../support/host-modes';
import { serveOtherSite } from '../support/other-site';
import { patience } from './visit';

describe('a host that comes back from the back-forward cache', () => {
  it('finds the frame as it was, answers in it, and talks with it again', async () => {
    // The browser all tests share is driven without that cache.
    const browser = await chromium.launch({
      executablePath: ensureChromium().path ?? '',
      args: ['--no-sandbox', '--no-proxy-server'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    onTestFinished(() => browser.close());
    const site = addressOf('/');
    const seen = `<script>addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.documentElement.dataset.back = '';
    })</script>`;
    const host = await serveOtherSite({
      '/': hostPage(site, frameOf(`${site}embed/`)).replace('</body>', `${seen}</body>`),
      '/next': '<!doctype html><html lang="en"><title>Next</title><p>next</p></html>',
    });
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    const told = async () => ((await page.locator('#log').textContent()) ?? '').split('\n');
    const words = wordsOf['zh-CN'];
    const frame = () => page.frames().find((each) => each.url().includes('/embed/'));

    await page.goto(host);
    await expect.poll(told, patience).toContain('step score');
    const first = frame();
    if (!first) throw new Error('there is no frame');
    await arriveAt(first, words, 'score');
    await controlFor(first, words, 'score', '640').fill('640');
    await page.goto(`${host}next`);
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.locator('html').getAttribute('data-back'), patience).toBe('');
    await expect
      .poll(async () => (await told()).filter((line) => line === 'ready').length, patience)
      .toBe(2);
    // The driver has lost sight of what is inside, so the keyboard goes there: from the heading to its field, and on.
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) Reflect.get(Object(Reflect.get(window, 'FenqiCheck')), 'focus')(frame);
    });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), patience)
      .toBe('IFRAME');
    await page.waitForTimeout(300);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // An empty field would not lead on.
    await expect.poll(told, patience).toContain('step account');
    expect(problems).toEqual([]);
  });
});

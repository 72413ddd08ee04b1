import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from '../support/browser';

interface Held {
  readonly page: Page;
  readonly letGo: () => Promise<void>;
}

/** Opens a page whose app is on its way until it is let go, as on a slow network. */
async function openHeld(path: string, hash = ''): Promise<Held> {
  let letGo = () => {};
  const arrived = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const { page } = await openPage({
    path,
    hash,
    prepare: async (opened) => {
      await opened.route('**/assets/main-*.js', async (route) => {
        isAsked();
        await arrived;
        await route.continue();
      });
    },
  });
  await asked;
  return {
    page,
    letGo: async () => {
      letGo();
      await page.waitForFunction(() => document.documentElement.dataset['main'] === undefined);
    },
  };
}

const next = '[data-action="next"]';
const account = 'main[data-view="account"] h1';

describe.each(['/', '/en/', '/embed/', '/embed/en/'])('before the app has come to %s', (path) => {
  it('what was typed and pressed takes effect once it has', async () => {
    const { page, letGo } = await openHeld(path);
    await page.locator('#score').fill('７２０');
    await page.locator(next).click();
    expect(await page.locator('main[data-view="start"]').count()).toBe(1);
    await letGo();
    await page.locator(account).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.locator('[data-action="back"]').click();
    expect(await page.locator('#score').inputValue()).toBe('７２０');
  });
});

describe('before the app has come', () => {
  it('the box for not being sure and Next are kept', async () => {
    const { page, letGo } = await openHeld('/');
    await page.locator('input[name="score.unsure"]').check();
    await page.locator(next).click();
    await letGo();
    await page.locator(account).waitFor();
  });

  it('Enter is Next', async () => {
    const { page, letGo } = await openHeld('/');
    await page.locator('#score').fill('720');
    await page.keyboard.press('Enter');
    expect(page.url()).not.toContain('720');
    await letGo();
    await page.locator(account).waitFor();
  });

  it('Next is kept where the address names the question, too', async () => {
    const { page, letGo } = await openHeld('/', '#/score');
    await page.locator('#score').fill('720');
    await page.locator(next).click();
    await letGo();
    await page.locator(account).waitFor();
  });

  it('an answer that cannot be read is told once it has, with what was typed', async () => {
    const { page, letGo } = await openHeld('/');
    await page.locator('#score').fill('很高');
    await page.locator(next).click();
    await letGo();
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('#score').inputValue()).toBe('很高');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('error-summary');
  });

  it('Next without an answer asks for one', async () => {
    const { page, letGo } = await openHeld('/');
    await page.locator(next).click();
    await letGo();
    await page.locator('.error-summary').waitFor();
  });

  it('twenty presses are one', async () => {
    const { page, letGo } = await openHeld('/');
    await page.locator('#score').fill('720');
    for (let pressed = 0; pressed < 20; pressed += 1) await page.locator(next).click();
    await letGo();
    await page.locator(account).waitFor();
    expect(await page.locator('.error-summary').count()).toBe(0);
  });

  it('typing alone goes nowhere and keeps its place', async () => {
    const { page, letGo } = await openHeld('/');
    await page.locator('#score').pressSequentially('72');
    await letGo();
    await page.keyboard.type('0');
    expect(await page.locator('#score').inputValue()).toBe('720');
    expect(await page.locator('main[data-view="start"]').count()).toBe(1);
  });
});

describe('where the address asks for another view', () => {
  it('the first question is never seen', async () => {
    const { page, letGo } = await openHeld('/', '#/account?score=720');
    expect(await page.locator('#score').isVisible()).toBe(false);
    await letGo();
    await page.locator(account).waitFor();
  });
});

describe('the script of the app', () => {
  /** Opens the page as one that took so many ms to come, and tells behind which `#` the script was asked for. */
  async function openAfter(ms: number, lost = 0) {
    const asked: string[] = [];
    const { page } = await openPage({
      allow: lost > 0 ? [/main-|ERR_FAILED/] : [],
      prepare: async (opened, context) => {
        const session = await context.newCDPSession(opened);
        session.on('Network.requestWillBeSent', ({ request }) => {
          if (request.url.includes('/main-')) asked.push(request.urlFragment ?? '');
        });
        await session.send('Network.enable');
        await opened.addInitScript((took) => {
          const now = performance.now.bind(performance);
          const began = now();
          performance.now = () => now() - began + took;
        }, ms);
        let left = lost;
        await opened.route('**/assets/main-*.js', (route) => {
          left -= 1;
          return left < 0 ? route.continue() : route.abort();
        });
      },
    });
    await page.waitForFunction(() => document.title.includes(' · '));
    const ahead = await page.locator('link[rel="modulepreload"]').count();
    return { page, asked, ahead };
  }

  it('is fetched while a page is read that was long in coming, once', async () => {
    const { asked, ahead } = await openAfter(600);
    expect([asked, ahead]).toEqual([[''], 1]);
  });

  it('is left until after the picture where the page came at once', async () => {
    const { page, asked, ahead } = await openAfter(50);
    expect([asked, ahead]).toEqual([[''], 0]);
    // The clock that tests set knows no entries.
    const startOf = (type: string, part: string) =>
      page.evaluate(
        ([kind, name]) =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const found = list.getEntries().find((entry) => entry.name.includes(name));
              if (found) resolve(found.startTime);
            }).observe({ type: kind, buffered: true });
          }),
        [type, part] as const,
      );
    const [picture, script] = [
      await startOf('paint', 'first-contentful-paint'),
      await startOf('resource', '/main-'),
    ];
    // A second is as long as it waits for a picture.
    expect(script).toBeGreaterThan(Math.min(picture, 1000));
  });

  it('is asked for again when what was fetched so early is lost', async () => {
    const { page } = await openAfter(600, 2);
    await page.locator('#score').fill('720');
    await page.locator(next).click();
    await page.locator(account).waitFor();
  });

  it('is asked for under another address each time it was lost: older Chromium would never ask again', async () => {
    const { asked } = await openAfter(50, 2);
    expect(asked).toEqual(['', '#1', '#2']);
  });
});

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

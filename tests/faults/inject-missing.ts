import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from '../browser/visit';
import { arriveAt, nextButton } from '../journeys/walker';
import type { OpenOptions } from '../support/browser';
import { openHost, walkIn } from './inject-host';
import { pressThrough, toResult, words } from './journey';
import type { InjectorsOf, Run, Scene } from './run-faults';

/** Takes something away from every window, as if the browser had never had it. */
function takeAway(name: string): OpenOptions {
  return {
    prepare: async (page) => {
      await page.addInitScript((missing) => void Reflect.deleteProperty(window, missing), name);
    },
  };
}

/** Whether the page, or what is in its frame, reads this while `show` has it shown: else its absence would show nothing. */
async function isUsed(
  name: string,
  show: (options: OpenOptions) => Promise<Page>,
): Promise<boolean> {
  const page = await show({
    prepare: async (opened) => {
      await opened.addInitScript((watched) => {
        let there: unknown = Reflect.get(window, watched);
        Object.defineProperty(window, watched, {
          configurable: true,
          get() {
            document.documentElement.dataset['used'] = watched;
            return there;
          },
          set(value) {
            there = value;
          },
        });
      }, name);
    },
  });
  const used = await page.locator('html').getAttribute('data-used');
  await page.close();
  return used === name;
}

/** The result, its chart drawn, opened at once. */
async function showResult(run: Run, options: OpenOptions): Promise<Page> {
  const { page } = await run.open({ ...options, hash: `#/result?${run.told}` });
  await page.locator('figure svg').first().waitFor();
  return page;
}

/** The whole way from the first question, wide enough for what only wide screens show, in a browser without this. */
async function walkWithout(run: Run, name: string, options: OpenOptions = {}): Promise<Scene> {
  const { page } = await run.open({ hash: `#/start?${run.told}`, ...options, ...takeAway(name) });
  expect(await page.evaluate((missing) => missing in window, name)).toBe(false);
  await pressThrough(page);
  await page.locator('[data-verdict]').waitFor();
  expect(await page.locator('table[data-table="cost"] tr[data-terms]').count()).toBe(7);
  return { page };
}

/** Everything by which a text could leave the page refuses. */
async function refuse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused = () => {
      throw new DOMException('refused', 'NotAllowedError');
    };
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    });
    Object.defineProperty(navigator, 'share', { value: refused });
    Document.prototype.execCommand = () => false;
    URL.createObjectURL = refused;
    window.print = refused;
  });
}

/** On the result, one action is pressed and refused; its button keeps the focus. */
async function pressRefused(run: Run, ...actions: readonly string[]): Promise<Page> {
  const page = await toResult(run, { prepare: refuse });
  for (const action of actions) await page.locator(`[data-action="${action}"]`).first().click();
  return page;
}

async function textByHand(page: Page, within: string): Promise<string> {
  return page.locator(`${within} .by-hand-text`).first().inputValue();
}

export const missingFaults: InjectorsOf<'missing'> = {
  'no-structured-clone': async (run) => {
    expect(await isUsed('structuredClone', (options) => showResult(run, options))).toBe(false);
    return walkWithout(run, 'structuredClone');
  },

  'no-resize-observer': async (run) => {
    expect(await isUsed('ResizeObserver', (options) => showResult(run, options))).toBe(true);
    return walkWithout(run, 'ResizeObserver');
  },

  'no-intersection-observer': async (run) => {
    const name = 'IntersectionObserver';
    const isReady = async (options: OpenOptions) => {
      const page = await openHost(run, options);
      await page.waitForFunction(() => 'FenqiCheck' in window);
      return page;
    };
    expect(await isUsed(name, isReady)).toBe(true);
    const page = await isReady(takeAway(name));
    expect(await page.evaluate((missing) => missing in window, name)).toBe(false);
    const scene = await walkIn(page);
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    // The script goes on with its work: a result is higher than what the page around gave the frame.
    await expect.poll(height, patience).toBeGreaterThan(2000);
    return scene;
  },

  'no-match-media': async (run) => {
    expect(await isUsed('matchMedia', (options) => showResult(run, options))).toBe(true);
    const scene = await walkWithout(run, 'matchMedia', { width: 1280 });
    for (const part of ['.jump-list', '[data-action="what-if"]'])
      expect(await scene.page.locator(part).isVisible(), part).toBe(true);
    return scene;
  },

  'history-refused': async (run) => {
    const { page } = await run.open({
      hash: `#/start?${run.told}`,
      prepare: async (opened) => {
        await opened.addInitScript(() => {
          const refused = () => {
            document.documentElement.dataset['refused'] = '';
            throw new DOMException('refused', 'SecurityError');
          };
          History.prototype.pushState = refused;
          History.prototype.replaceState = refused;
        });
      },
    });
    for (const step of ['score', 'account'] as const) {
      await arriveAt(page, words, step);
      await nextButton(page, words, step).click();
    }
    await arriveAt(page, words, 'activity');
    await page.locator('[data-action="back"]').click();
    await arriveAt(page, words, 'account');
    await expect.poll(() => page.locator('#cardMonths').inputValue(), patience).toBe('30');
    await pressThrough(page, 'account');
    expect(await page.locator('html').getAttribute('data-refused')).toBe('');
    return { page };
  },

  'clipboard-refused': async (run) => {
    const page = await pressRefused(run, 'copy');
    await expect.poll(() => textByHand(page, '.cost-actions'), patience).toContain('270');
    return { page };
  },

  'share-refused': async (run) => {
    const page = await pressRefused(run, 'share', 'copy-link');
    await expect.poll(() => textByHand(page, '.share-link'), patience).toContain('#/result?');
    return { page };
  },

  'download-refused': async (run) => {
    const page = await pressRefused(run, 'csv');
    await expect.poll(() => textByHand(page, '.cost-actions'), patience).toContain('270');
    return { page };
  },

  'print-refused': async (run) => ({ page: await pressRefused(run, 'print') }),
};

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arriveAt, nextButton } from '../journeys/walker';
import type { OpenOptions } from '../support/browser';
import { openReview, overflow, pressResults, toResult, words } from './journey';
import type { InjectorsOf, Run, Scene } from './run-faults';

/** From the last questions to the result, looking at each screen on the way. */
async function lookOnTheWay(
  run: Run,
  options: OpenOptions,
  look: (page: Page) => Promise<void>,
): Promise<Scene> {
  const { page } = await run.open({ hash: `#/purchase?${run.told}`, ...options });
  await arriveAt(page, words, 'purchase');
  await look(page);
  await nextButton(page, words, 'purchase').click();
  await arriveAt(page, words, 'review');
  await look(page);
  await pressResults(page);
  await page.locator('[data-verdict]').waitFor();
  await page.locator('figure svg').first().waitFor();
  await look(page);
  return { page };
}

async function expectNoOverflow(page: Page): Promise<void> {
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

/** Whatever takes the focus with the keyboard can be seen: nothing lies over it, and it is on the screen. */
async function expectFocusSeen(page: Page): Promise<void> {
  for (let pressed = 0; pressed < 4; pressed += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return 'nothing';
      const { left, right, top, bottom } = active.getBoundingClientRect();
      const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const target = active.closest('label') ?? active;
      const isSeen = above !== null && (target.contains(above) || above.contains(active));
      return isSeen ? 'seen' : `${active.tagName} ${active.id} under ${above?.tagName}`;
    });
    expect(seen).toBe('seen');
  }
}

/** Texts that their own box cuts off. */
async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(h1, h2, p, button, legend, label, dt, dd)',
      ),
    ]
      .filter((part) => part.checkVisibility() && part.closest('.visually-hidden') === null)
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map((part) => `${part.tagName} ${part.className} ${part.textContent?.slice(0, 20)}`),
  );
  expect(cut).toEqual([]);
}

async function contrastOfTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, p, .note)')].map(
      (part) => getComputedStyle(part).color,
    ),
  );
}

export const displayFaults: InjectorsOf<'display'> = {
  'reduced-motion': (run) =>
    lookOnTheWay(run, { reducedMotion: true }, async (page) => {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }),

  'forced-colours': (run) =>
    lookOnTheWay(run, { forcedColors: true }, async (page) => {
      const edgeless = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main :is(button, input[type="text"])')]
          .filter(
            (part) => part.checkVisibility() && !part.matches('.button-quiet, .review-change'),
          )
          .filter((part) => {
            const styles = [part, part.parentElement].map((each) => each && getComputedStyle(each));
            return styles.every((style) => style?.borderStyle === 'none');
          })
          .map((part) => `${part.tagName} ${part.className}`),
      );
      expect(edgeless).toEqual([]);
    }),

  'more-contrast': async (run) => {
    const before = await contrastOfTexts(await openReview(run));
    const page = await toResult(run, {
      prepare: (opened) => opened.emulateMedia({ contrast: 'more' }),
    });
    expect(await page.evaluate(() => matchMedia('(prefers-contrast: more)').matches)).toBe(true);
    await page.goBack();
    await arriveAt(page, words, 'review');
    expect(await contrastOfTexts(page)).toEqual(before);
    await page.goForward();
    return { page };
  },

  'narrowest-screen': (run) => lookOnTheWay(run, { width: 320, height: 568 }, expectNoOverflow),

  'zoom-400': (run) =>
    lookOnTheWay(run, { width: 320, height: 256, scale: 4 }, async (page) => {
      await expectNoOverflow(page);
      await expectFocusSeen(page);
    }).then(async ({ page }) => {
      await page.locator('[data-verdict] h1').focus();
      return { page };
    }),

  'text-200': (run) =>
    lookOnTheWay(run, { width: 640 }, async (page) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '32px';
      });
      await expectNoOverflow(page);
      await expectNothingCut(page);
    }),

  'scripts-off': async ({ open }) => {
    const { page } = await open({ javaScript: false });
    return { page };
  },

  printed: async (run) => {
    const { page } = await run.open({ hash: `#/result?${run.told}` });
    await page.locator('figure svg').first().waitFor();
    const folded = () => page.locator('details:not([open])').count();
    const before = await folded();
    expect(before).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await folded()).toBe(0);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('[data-verdict]').isVisible()).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await folded()).toBe(before);
    return { page };
  },
};

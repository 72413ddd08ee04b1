import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { doubleText, findCutTexts } from '../browser/double-text';
import { arriveAt, nextButton } from '../journeys/walker';
import type { OpenOptions } from '../support/browser';
import { overflow, pressResults, words } from './journey';
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

/** What would move by itself, or on its way from one look to another. */
async function findMoving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    return [...document.querySelectorAll('body *')].flatMap((part) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(part, pseudo);
        const isAnimated = style.animationName !== 'none' && isLong(style.animationDuration);
        const moves = isLong(style.transitionDuration) || isAnimated;
        return moves ? [`${part.tagName} ${part.getAttribute('class')} ${pseudo}`] : [];
      }),
    );
  });
}

/** The outlines of options: of those chosen, and of the others. */
async function outlinesOf(page: Page, options: string, chosen: string) {
  return page.evaluate(
    ({ all, some }) => {
      const styles = (selector: string) => [
        ...new Set(
          [...document.querySelectorAll(selector)].map(
            (part) => getComputedStyle(part).outlineStyle,
          ),
        ),
      ];
      return { chosen: styles(`${all}${some}`), others: styles(`${all}:not(${some})`) };
    },
    { all: options, some: chosen },
  );
}

/** WCAG's contrast of each text with what is behind it. */
async function contrastOfTexts(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const levels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = levels(color).map((level) => {
        const part = level / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (part: Element): string => {
      const { backgroundColor } = getComputedStyle(part);
      const isClear = levels(backgroundColor)[3] === 0;
      return isClear && part.parentElement ? groundOf(part.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll('main :is(h1, h2, p, .note)')].map((part) => {
      const both = [luminance(getComputedStyle(part).color), luminance(groundOf(part))];
      return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
    });
  });
}

export const displayFaults: InjectorsOf<'display'> = {
  'reduced-motion': (run) =>
    lookOnTheWay(run, {}, async (page) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      expect(await findMoving(page), 'what moves where nobody asked for less').not.toEqual([]);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await findMoving(page)).toEqual([]);
    }),

  'forced-colours': (run) =>
    lookOnTheWay(run, { forcedColors: true }, async (page) => {
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
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
      const toldApart = { chosen: ['solid'], others: ['none'] };
      const view = await page.locator('main').getAttribute('data-view');
      if (view === 'purchase')
        expect(await outlinesOf(page, '.choice-field-option', ':has(:checked)')).toEqual(toldApart);
      if (view === 'result')
        expect(await outlinesOf(page, '.segmented-option', ':has(:checked)')).toEqual(toldApart);
    }),

  'more-contrast': (run) =>
    lookOnTheWay(run, {}, async (page) => {
      await page.emulateMedia({ contrast: 'no-preference' });
      const before = await contrastOfTexts(page);
      await page.emulateMedia({ contrast: 'more' });
      expect(await page.evaluate(() => matchMedia('(prefers-contrast: more)').matches)).toBe(true);
      const asked = await contrastOfTexts(page);
      expect(asked.length).toBeGreaterThan(1);
      expect(asked).toHaveLength(before.length);
      expect(asked.filter((contrast, at) => contrast < (before[at] ?? 22))).toEqual([]);
    }),

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
      expect(await doubleText(page), 'what did not grow').toEqual([]);
      await expectNoOverflow(page);
      expect(await findCutTexts(page)).toEqual([]);
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

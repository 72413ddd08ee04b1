import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sharePage } from '../browser/shared-page';
import { openPage } from '../support/browser';
import { tongues, views, widths } from './looks';
import { openScene } from './open-scene';

/** CSS pixels in each direction, as promised; WCAG 2.2 asks for 24 (2.5.8), and for 44 at its strictest (2.5.5). */
const least = 48;

/** What can be pressed and is smaller than it should be, but for links within a sentence. */
async function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((side) => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    const pressable = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
    const small: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const isTicked = element.matches('[type="radio"], [type="checkbox"]');
      // A press on the label is a press on what it labels.
      const target = (isTicked && element.closest('label')) || element;
      const isInSentence =
        getComputedStyle(target).display === 'inline' &&
        (target.parentElement?.textContent?.trim().length ?? 0) >
          (target.textContent?.trim().length ?? 0);
      // Through a doorway of a pixel's width nothing fits: parts of pixels are no fault.
      const { width, height } = target.getBoundingClientRect();
      if (isInSentence || Math.min(width, height) > side - 0.5) continue;
      const name = target.textContent?.trim() || element.getAttribute('aria-label') || element.id;
      small.push(`${Math.round(width)} × ${Math.round(height)}: ${target.className} ${name}`);
    }
    return small;
  }, least);
}

describe.each(widths)('at %d pixels a finger finds everything that can be pressed', (width) => {
  const language = tongues[widths.indexOf(width) % tongues.length] ?? 'zh-CN';
  const page = sharePage({ language, width, touch: width < 1280, reducedMotion: true });

  it.each(Object.entries(views))('in %s', async (_, scenes) => {
    for (const state of ['error', 'filled'] as const) {
      const look = { language, palette: 'light', width } as const;
      const opened = await openScene(page(), scenes[state], look);
      expect(await findSmallTargets(opened), state).toEqual([]);
    }
  });
});

describe('a small target', () => {
  it('is found, but not within a sentence', async () => {
    const { page } = await openPage({ reducedMotion: true });
    await page.locator('main h1').waitFor();
    await page.evaluate(() => {
      const sentence = document.createElement('p');
      const inside = document.createElement('a');
      inside.href = '#/costs';
      inside.textContent = 'there';
      sentence.append('Look ', inside, '.');
      const button = document.createElement('button');
      button.textContent = 'x';
      button.style.setProperty('padding', '0');
      document.querySelector('main')?.append(sentence, button);
    });
    expect(await findSmallTargets(page)).toEqual([expect.stringMatching(/^\d+ × \d+: {2}x$/)]);
  });
});

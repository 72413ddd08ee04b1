import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../journeys/walker';
import { sharePage } from './shared-page';
import { everyView, visit } from './visit';

/** What reaches past the right edge of the screen, by its tag and class. */
async function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (part) => part.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${scrollWidth} of ${clientWidth}`,
      ...wide.slice(-4).map((part) => `${part.tagName} ${part.getAttribute('class')}`),
    ];
  });
}

/** Controls that are smaller than this, in CSS pixels; links within a sentence may be. */
async function findSmall(page: Page, selector: string, least: number): Promise<readonly string[]> {
  return page.evaluate(
    ({ controls, pixels }) =>
      [...document.querySelectorAll<HTMLElement>(controls)]
        .filter((control) => control.checkVisibility() && control.closest('.app-skip') === null)
        .map((control) => control.closest('label') ?? control)
        .filter((target) => getComputedStyle(target).display !== 'inline')
        .flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          const isSmall = width > 0 && (width < pixels - 0.01 || height < pixels - 0.01);
          const text = `${target.tagName} ${target.className} “${target.textContent?.slice(0, 20)}”`;
          return isSmall ? [`${text} ${Math.round(width)}×${Math.round(height)}`] : [];
        }),
    { controls: selector, pixels: least },
  );
}

const anyControl = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const mainControl =
  'button[data-action], .choice-field-option input, .tick input, input[type="text"], .app-language, .app-footer-links a';

describe.each(languages)('on the narrowest screen, in %s', (language) => {
  const page = sharePage({ language, width: 320, height: 640, reducedMotion: true });

  it.each(everyView)('nothing scrolls sideways: %s', async (_, hash) => {
    await visit(page(), hash);
    expect(await findOverflow(page())).toEqual([]);
    await page().evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await findOverflow(page()), 'opened').toEqual([]);
    expect(await findSmall(page(), anyControl, 24), 'under 24').toEqual([]);
    expect(await findSmall(page(), mainControl, 44), 'main control under 44').toEqual([]);
  });
});

describe.each(languages)('with text twice as large, in %s', (language) => {
  const page = sharePage({ language, width: 640, reducedMotion: true });

  it.each(everyView)('nothing scrolls sideways: %s', async (_, hash) => {
    await visit(page(), hash);
    await page().evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    expect(await findOverflow(page())).toEqual([]);
  });
});

describe('forced colours and reduced motion', () => {
  const page = sharePage({ forcedColors: true, reducedMotion: true });

  it.each(everyView)('leave every view whole and still: %s', async (_, hash) => {
    await visit(page(), hash);
    expect(await page().evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

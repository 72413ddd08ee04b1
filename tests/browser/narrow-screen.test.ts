import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../journeys/walker';
import { sharePage } from './shared-page';
import { everyView, meetsAll, visit } from './visit';

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

/** Latin words of labels and options that stand half on one line and half on the next. */
async function findCutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('dt, th, .choice-field-option span')]
      .flatMap((part) => [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
      .flatMap((node) =>
        [...(node.textContent ?? '').matchAll(/[A-Za-z]{2,}/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          return lines.size > 1 ? [word] : [];
        }),
      ),
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
    expect(await findSmall(page(), mainControl, 48), 'main control under 48').toEqual([]);
  });
});

describe('on a narrow screen in English', () => {
  const page = sharePage({ language: 'en', width: 320, reducedMotion: true });

  it.each([
    [320, 'account'],
    [390, 'account'],
    [320, 'review'],
    [390, 'review'],
    [390, 'result'],
  ])('no label and no option has a word cut in two: %i px, %s', async (width, view) => {
    await page().setViewportSize({ width, height: 800 });
    await visit(page(), `#/${view}?${meetsAll}`);
    await page().evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await findCutWords(page())).toEqual([]);
  });

  it('notices a word that is cut', async () => {
    await page().setViewportSize({ width: 390, height: 800 });
    await visit(page(), `#/review?${meetsAll}`);
    await page().evaluate(() => {
      for (const part of document.querySelectorAll('dt')) part.style.maxInlineSize = '4rem';
    });
    expect(await findCutWords(page())).toContain('transactions');
  });
});

describe.each(
  languages.flatMap((language) => [320, 640].map((width) => [language, width] as const)),
)('with text twice as large, in %s on %i px', (language, width) => {
  const page = sharePage({ language, width, reducedMotion: true });

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

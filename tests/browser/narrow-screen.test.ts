import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findSmallTargets } from '../accessibility/small-targets';
import { languages } from '../journeys/walker';
import { doubleText, findCutTexts } from './double-text';
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
      ...wide
        .slice(-4)
        .map(
          (part) =>
            `${part.tagName} ${part.getAttribute('class')} ${part.textContent} < ${part.parentElement?.className}`,
        ),
    ];
  });
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

describe.each(languages)('in %s', (language) => {
  const page = sharePage({ language, width: 320, height: 640, reducedMotion: true });

  it.each(everyView)(
    'the narrowest screen, and text twice as large there and on a wider one, show all of %s',
    async (_, hash) => {
      await page().setViewportSize({ width: 320, height: 640 });
      await page().evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await visit(page(), hash);
      expect(await findOverflow(page())).toEqual([]);
      await page().evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      expect(await findOverflow(page()), 'opened').toEqual([]);
      expect(await findSmallTargets(page())).toEqual([]);
      await page().setViewportSize({ width: 640, height: 844 });
      expect(await doubleText(page()), 'what did not grow').toEqual([]);
      expect(await findOverflow(page()), 'with large text').toEqual([]);
      expect(await findCutTexts(page())).toEqual([]);
      await page().setViewportSize({ width: 320, height: 640 });
      expect(await findOverflow(page()), 'with large text, narrow').toEqual([]);
    },
  );
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

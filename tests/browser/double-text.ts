import type { Page } from 'playwright-core';

/** Enlarges the text alone to 200 %; what has not become twice as large by that, by its tag and words. */
export async function doubleText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = '';
    const parts = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(h1, h2, p, label, legend, button, dt, dd)',
      ),
    ].filter((part) => part.checkVisibility());
    const sizes = () => parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize));
    const before = sizes();
    root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
    const after = sizes();
    const faults = parts.flatMap((part, at) => {
      const [small = 0, large = 0] = [before[at], after[at]];
      const name = `${part.tagName} “${part.textContent?.slice(0, 20)}”: ${small} → ${large}`;
      return Math.abs(large - 2 * small) < 0.1 ? [] : [name];
    });
    return parts.length === 0 ? ['no text at all'] : faults;
  });
}

/** Texts that their own box cuts off, at its side or where it hides what runs over its end. */
export async function findCutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(h1, h2, p, button, legend, label, dt, dd)',
      ),
    ]
      .filter((part) => part.checkVisibility() && part.closest('.visually-hidden') === null)
      .filter((part) => {
        const isWide = part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1;
        const isLong = part.clientHeight > 0 && part.scrollHeight > part.clientHeight + 1;
        return isWide || (isLong && getComputedStyle(part).overflowY !== 'visible');
      })
      .map((part) => `${part.tagName} ${part.className} ${part.textContent?.slice(0, 20)}`),
  );
}

import type { Page } from 'playwright-core';

/** CSS pixels in each direction, as promised; WCAG 2.2 asks for 24 (2.5.8), and for 44 at its strictest (2.5.5). */
const least = 48;

/** What can be pressed and is smaller than it should be, but for links within a sentence. */
export async function findSmallTargets(page: Page): Promise<readonly string[]> {
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

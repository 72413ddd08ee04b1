import type { Page } from 'playwright-core';

/** Somewhere the Tab key should stop. A group of radios is one stop. */
export interface Stop {
  readonly name: string;
  /** Edges in CSS pixels from the top of the page. */
  readonly top: number;
  readonly bottom: number;
}

/** Marks all that can take the focus by Tab, in the order in which it is read, and puts the focus before the first. */
export async function markStops(page: Page): Promise<readonly Stop[]> {
  return page.evaluate(() => {
    const reachable = 'a[href], button, summary, input, select, textarea, iframe, [tabindex="0"]';
    const groups = new Set<string>();
    const stops: Stop[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(reachable)) {
      if (element.tabIndex < 0 || element.matches(':disabled')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const group = element instanceof HTMLInputElement && element.type === 'radio';
      const key = group ? `radio ${element.getAttribute('name')}` : `${stops.length}`;
      element.dataset['stop'] = key;
      if (groups.has(key)) continue;
      groups.add(key);
      const { top, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
      stops.push({ name: key, top: top + scrollY, bottom: bottom + scrollY });
    }
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return stops;
  });
}

/** Where the focus is, and whether it could be seen there; nothing while it is on no element. */
async function findFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined;
    if (element === document.body) return undefined;
    const shown = element.closest('label') ?? element;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const above = document.elementFromPoint(x, y);
    const isOnTop = above !== null && (shown.contains(above) || above.contains(shown));
    const isSeen =
      isInView && isOnTop && getComputedStyle(shown).opacity !== '0' && right - left > 1;
    return {
      name: element.dataset['stop'] ?? element.outerHTML.slice(0, 120),
      seen: isSeen ? undefined : element.outerHTML.slice(0, 120),
    };
  });
}

/** Presses a key until the focus leaves the page or has gone round; says where it stopped, and at what nobody could see. */
export async function walkFocus(page: Page, key: 'Tab' | 'Shift+Tab', most: number) {
  const names: string[] = [];
  const unseen: string[] = [];
  const hasFrames = (await page.locator('iframe').count()) > 0;
  for (let pressed = 0; pressed <= most; pressed += 1) {
    await page.keyboard.press(key);
    let now = await findFocus(page);
    if (now === undefined && hasFrames) {
      // On its way into a frame, and out of it, the focus is nowhere for a moment.
      await page.waitForTimeout(300);
      now = await findFocus(page);
    }
    if (now === undefined || (now.name === names[0] && names.length > 1)) break;
    // Inside a frame the page around it only knows that the focus is there.
    if (now.name !== names.at(-1)) names.push(now.name);
    if (now.seen !== undefined) unseen.push(now.seen);
  }
  return { names, unseen };
}

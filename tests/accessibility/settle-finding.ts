import type { Page } from 'playwright-core';

/** What axe found without being able to decide it. */
export interface OpenFinding {
  readonly rule: string;
  readonly because: string | undefined;
  readonly html: string;
  /** The value of `data-open-finding` on the element. */
  readonly mark: string;
}

type Rgb = readonly [number, number, number];

interface Measured {
  readonly ink: Rgb;
  readonly isLarge: boolean;
  /** The colours under the words, where they are more than specks. */
  readonly grounds: readonly Rgb[];
}

/** WCAG's relative luminance of a colour with parts from 0 to 255. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast of two colours, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const select = (mark: string) => `[data-open-finding="${mark}"]`;

/**
 * Has the whole page in view: for a picture of more than that Chromium makes the page one pixel wide for a
 * moment, and what a page this narrow would not show comes anew, with its words.
 */
async function showWholePage(page: Page): Promise<void> {
  const size = await page.evaluate(() => {
    window.scrollTo(0, 0);
    return { width: innerWidth, height: document.documentElement.scrollHeight };
  });
  await page.setViewportSize(size);
}

/** The parts of the page around the words, with the words taken away, as a picture. */
async function shootGrounds(page: Page, marks: readonly string[]) {
  const boxes = await page.evaluate((all) => {
    const found = all.map((mark) => {
      const element = document.querySelector(`[data-open-finding="${mark}"]`);
      if (!element) throw new Error('what was found is gone');
      const words = document.createRange();
      words.selectNodeContents(element);
      const { left, top, width, height } = words.getBoundingClientRect();
      // A line is higher than its letters; what lies above and below them is not under them.
      const edge = height * 0.15;
      return {
        element,
        x: left + scrollX,
        y: top + scrollY + edge,
        width,
        height: height - 2 * edge,
      };
    });
    // A chart is drawn anew now and then, with its words: a rule holds for those too.
    const rule = new CSSStyleSheet();
    rule.replaceSync('text, tspan { visibility: hidden !important; }');
    document.adoptedStyleSheets = [rule];
    for (const { element } of found) {
      if (element instanceof SVGElement) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // Spaces of the same number: what stands around keeps its place.
        node.nodeValue = '\u2007'.repeat(node.nodeValue?.length ?? 0);
      }
    }
    return found.map(({ x, y, width, height }) => ({ x, y, width, height }));
  }, marks);
  const left = Math.floor(Math.min(...boxes.map(({ x }) => x)));
  const top = Math.floor(Math.min(...boxes.map(({ y }) => y)));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const clip = {
    x: left,
    y: top,
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
  };
  const picture = await page.screenshot({ clip, animations: 'disabled' });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return { picture, boxes: boxes.map((box) => ({ ...box, x: box.x - left, y: box.y - top })) };
}

/** The colour of the words as the browser computes it, before they are taken away. */
async function inksOf(page: Page, marks: readonly string[]) {
  return page.evaluate(
    (all) =>
      all.map((mark) => {
        const element = document.querySelector(`[data-open-finding="${mark}"]`);
        if (!element) throw new Error('what was found is gone');
        const style = getComputedStyle(element);
        const colour = element instanceof SVGElement ? style.fill : style.color;
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        const size = Number.parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        return { ink: [red, green, blue] as const, isLarge };
      }),
    marks,
  );
}

/** Reads the picture in the page: a canvas decodes it, and nothing is loaded. */
async function measure(page: Page, marks: readonly string[]): Promise<readonly Measured[]> {
  await showWholePage(page);
  const inks = await inksOf(page, marks);
  const { picture, boxes } = await shootGrounds(page, marks);
  const grounds = await page.evaluate(
    async ({ base64, all }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const drawing = canvas.getContext('2d', { willReadFrequently: true });
      if (!drawing) throw new Error('no canvas to read the picture with');
      drawing.drawImage(bitmap, 0, 0);
      return all.map(({ x, y, width, height }) => {
        const [w, h] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
        const { data } = drawing.getImageData(Math.round(x), Math.round(y), w, h);
        const counts = new Map<number, number>();
        for (let at = 0; at < data.length; at += 4) {
          const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        return [...counts]
          .filter(([, count]) => count >= 0.1 * w * h)
          .map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const);
      });
    },
    { base64: picture.toString('base64'), all: boxes },
  );
  return inks.map((ink, index) => ({ ...ink, grounds: grounds[index] ?? [] }));
}

/** What is wrong with the colours of these elements, as painted: nothing, if all is well. Their words are gone afterwards. */
export async function findFaintWords(
  page: Page,
  findings: readonly OpenFinding[],
): Promise<readonly string[]> {
  if (findings.length === 0) return [];
  const measured = await measure(
    page,
    findings.map(({ mark }) => mark),
  );
  return measured.flatMap(({ ink, isLarge, grounds }, index) => {
    const html = findings[index]?.html ?? '';
    if (grounds.length === 0) return [`nothing could be measured under ${html}`];
    const lowest = Math.min(...grounds.map((ground) => contrast(ink, ground)));
    return lowest >= (isLarge ? 3 : 4.5) ? [] : [`${lowest.toFixed(2)} to 1: ${html}`];
  });
}

/** Which of these elements do not have their visible words in their names. */
export async function findMisnamed(
  page: Page,
  findings: readonly OpenFinding[],
): Promise<readonly string[]> {
  const faults = findings.map(async ({ mark, html }) => {
    const element = page.locator(select(mark));
    const [name, text] = await Promise.all([
      element.getAttribute('aria-label'),
      element.innerText(),
    ]);
    const isNamed = text.trim() !== '' && (name ?? '').includes(text.trim());
    return isNamed ? [] : [`“${text}” is not in the name “${name}”: ${html}`];
  });
  return (await Promise.all(faults)).flat();
}

/** Which of these frames hold anything but the tool's page for frames, which is looked at as a view of its own. */
export async function findStrangeFrames(
  page: Page,
  findings: readonly OpenFinding[],
): Promise<readonly string[]> {
  const faults = findings.map(async ({ mark, html }) => {
    const address = new URL(
      (await page.locator(select(mark)).getAttribute('src')) ?? '',
      page.url(),
    );
    const isOwn = address.origin === new URL(page.url()).origin;
    return isOwn && /\/embed\/(en\/)?$/.test(address.pathname) ? [] : [html];
  });
  return (await Promise.all(faults)).flat();
}

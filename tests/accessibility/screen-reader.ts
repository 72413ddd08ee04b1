import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    screenReader: typeof virtual;
  }
}

const reader = readFileSync(
  fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
  'utf8',
);

/** Longer than any page of ours: the reader starts anew at its end and would read for ever. */
const mostPhrases = 5000;

const closing = /^end of /;

/** As text: the test runner would put its own loader in the place of an import. */
const bringIn = `import(new URL('virtual-screen-reader.js', location.href).href).then((brought) => {
  window.screenReader = brought.virtual;
})`;

/** Phrases as lines, what stands between a part's beginning and its end set in, the ends left out. */
export function toTranscript(phrases: readonly string[]): string {
  const lines: { text: string; depth: number; closed: boolean }[] = [];
  for (const text of phrases) {
    const opened = closing.test(text)
      ? lines.findLastIndex((line) => !line.closed && line.text === text.replace(closing, ''))
      : -1;
    if (opened === -1) lines.push({ text, depth: 0, closed: false });
    for (const [index, line] of lines.entries()) {
      if (opened === -1 || index < opened) continue;
      if (index > opened) line.depth += 1;
      else line.closed = true;
    }
  }
  return `${lines.map(({ text, depth }) => '  '.repeat(depth) + text).join('\n')}\n`;
}

/**
 * Reads a page out from its beginning to its end, as a screen reader does when nobody interrupts it.
 * The page is of no use afterwards: what is folded is taken away, for the reader does not know that it is.
 *
 * @returns the title, what has the focus, then every phrase in a line of its own
 */
export async function readOut(page: Page): Promise<string> {
  // From the page's own origin: its policy lets nothing else in.
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: reader }),
  );
  await page.evaluate(bringIn);
  const { title, focus, phrases } = await page.evaluate(async (most) => {
    const folded = 'details:not([open]) > :not(summary), noscript';
    for (const part of document.querySelectorAll<HTMLElement>(folded)) part.hidden = true;
    // It would go on into pictures, which browsers tell readers as one.
    for (const part of document.querySelectorAll('[role="img"] > *')) {
      part.setAttribute('aria-hidden', 'true');
    }
    // The reader goes by the attribute, which says what was chosen at first.
    for (const input of document.querySelectorAll('input')) {
      input.toggleAttribute('checked', input.checked);
    }
    const focused = document.activeElement;
    const { screenReader } = window;
    await screenReader.start({ container: document.body });
    const heard: string[] = [];
    for (let count = 0; count < most; count += 1) {
      heard.push(await screenReader.lastSpokenPhrase());
      if (heard.at(-1) === 'end of document') break;
      await screenReader.next();
    }
    await screenReader.stop();
    const name = focused?.getAttribute('aria-labelledby');
    const named = name ? document.getElementById(name) : focused;
    return { title: document.title, focus: named?.textContent ?? '', phrases: heard };
  }, mostPhrases);
  if (phrases.at(-1) !== 'end of document') throw new Error('the reader never came to an end');
  return `title: ${title}\nfocus: ${focus}\n\n${toTranscript(phrases)}`;
}

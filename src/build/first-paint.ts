/** What a built page needs besides its own HTML. */
export interface FirstPaint {
  /** The way to the script of the app, from the page. */
  readonly main: string;
  /** The scripts that the app may fetch ahead of the result, by their names: of its details and its charts. */
  readonly ahead: readonly string[];
  /** All of the style. */
  readonly style: string;
  /** `src/early.ts` as a classic script. */
  readonly early: string;
  /** The icon as SVG. */
  readonly icon: string;
}

const mainScript = /\s*<script type="module" src="[^"]+"><\/script>/;
const iconAddress = /(<link rel="icon"[^>]*\bhref=)"[^"]*"/;

/**
 * The page with all that its first paint needs written into it: the style, the icon, and the few lines
 * that load the app once the page is painted. Nothing but the app is left to be asked for.
 *
 * @throws when the page lacks what is replaced
 */
export function writeFirstPaint(
  html: string,
  { main, ahead, style, early, icon }: FirstPaint,
): string {
  for (const part of [mainScript, iconAddress, /<\/head>/, /<html /]) {
    if (!part.test(html)) throw new Error(`the page lacks ${part.source}`);
  }
  const source = `data:image/svg+xml,${encodeURIComponent(icon.trim())}`;
  // The script first: over a slow line it asks for the app, and reading the style takes a while.
  const written = `<script>${early.trim()}</script>\n    <style>${style.trim()}</style>\n  `;
  return html
    .replace(mainScript, '')
    .replace('<html ', () => `<html data-main="${main}" data-ahead="${ahead.join(' ')}" `)
    .replace(iconAddress, (_, before: string) => `${before}"${source}"`)
    .replace('</head>', () => `  ${written}</head>`);
}

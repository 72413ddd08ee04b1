const ownScripts = /\s*<script\b[^>]*>[\s\S]*?<\/script>/g;
const mainScript = /<html\b[^>]*\bdata-main="([^"]+)"/;
const firstView = /(<div id="root">)[\s\S]*(<\/div>\s*<\/body>)/;

/** The page without its scripts and what they are told; still marked as one whose scripts run, as it looks then. */
function without(html: string): string {
  return html.replace(ownScripts, '').replace(/<html\b/, '$& data-scripts=""');
}

/** The page as it would be if nothing ran: what no page with the same text and look can be faster than. */
export function withoutScripts(html: string): string {
  return without(html).replace(/ data-(main|ahead)="[^"]*"/g, '');
}

/**
 * The page as it would be if the browser drew all of it: an empty root, and the app's script in the head.
 * Pages that do not load the app stay as they are.
 *
 * @throws when a page loads the app and has no first view to leave out
 */
export function drawnInBrowser(html: string): string {
  const main = mainScript.exec(html)?.[1];
  if (main === undefined) return html;
  if (!firstView.test(html)) throw new Error('the page has no first view to leave out');
  return without(html)
    .replace(firstView, '$1$2')
    .replace('</head>', `<script type="module" src="${main}"></script></head>`);
}

const moduleScript = /\s*<script type="module"[^>]*\bsrc="([^"]+)"[^>]*><\/script>/;
const emptyRoot = '<div id="root"></div>';

/**
 * The page of the bare stack with its first screen drawn, which fetches its script once that is painted.
 *
 * @param firstScreen its markup
 * @throws when the page has no script or no empty root
 */
export function bareFirstView(html: string, firstScreen: string): string {
  const script = moduleScript.exec(html);
  if (!script || !html.includes(emptyRoot))
    throw new Error('the page has no script or no empty root');
  const [tag, source] = script;
  const begin = `requestAnimationFrame(() => setTimeout(() => import('${source}')))`;
  const drawn = `<div id="root">${firstScreen}</div><script>${begin}</script>`;
  return html.replace(tag, '').replace(emptyRoot, () => drawn);
}

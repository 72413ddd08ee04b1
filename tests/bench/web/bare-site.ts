import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { App } from './bare-stack/bare-app';
import { bareFirstView } from './rivals';
import { readSite, type SiteFiles } from './served-site';

/** Where the bare stack is drawn in the browser; at the site's root it is drawn at build time, as ours is. */
export const barePage = 'bare-stack.html';

/**
 * Our libraries with nothing of ours, as a site.
 *
 * @param folder where it is built
 */
export async function buildBareStack(folder: string): Promise<SiteFiles> {
  const source = fileURLToPath(new URL('bare-stack', import.meta.url));
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: fileURLToPath(new URL(`bare-stack/${barePage}`, import.meta.url)) },
    },
  });
  const site = readSite(folder);
  const page = site.get(barePage)?.toString('utf8') ?? '';
  const firstScreen = renderToString(createElement(App, { opensAt: 0 }));
  return new Map([...site, ['index.html', Buffer.from(bareFirstView(page, firstScreen))]]);
}

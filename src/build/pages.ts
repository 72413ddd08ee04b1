import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { fillPage } from './fill-page.ts';
import { loadFirstView } from './load-first-view.ts';
import { findPage, pageList } from './page-list.ts';

/** The plugin that makes every page of the site from the one template `index.html`. */
export function pages(root: string): Plugin {
  const template = resolve(root, 'index.html');
  const files = pageList.map(({ file }) => resolve(root, file));
  return {
    name: 'fenqi-check:pages',
    enforce: 'pre',
    config: () => ({ appType: 'mpa', build: { rolldownOptions: { input: files } } }),
    resolveId: (id) => (files.includes(id) ? id : undefined),
    load: (id) => (files.includes(id) ? readFileSync(template, 'utf8') : undefined),
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const page = findPage((request.originalUrl ?? '/').replace(/[?#].*$/, ''));
          if (page === undefined) return next();
          const html = readFileSync(template, 'utf8');
          response.setHeader('Content-Type', 'text/html');
          response.end(await server.transformIndexHtml(`/${page.file}`, html));
        });
      };
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path, server }) {
        const page = findPage(path);
        if (page === undefined) return html;
        const filled = fillPage(html, page);
        // While developing, the app is drawn in the browser alone.
        if (server !== undefined) return filled;
        const render = await loadFirstView(resolve(root, 'src/build/prerender.tsx'));
        const firstView = await render(page.language, page.kind);
        return filled.replace('<!--app-->', () => firstView);
      },
    },
  };
}

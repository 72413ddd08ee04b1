import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { headersFile } from './headers-file.ts';
import { headersFor, metaPolicy } from './policy.ts';

/** The plugin that gives the page policy to the preview server, to `_headers` and to each built page. */
export function servePolicy(): Plugin {
  let publicDir = '';
  return {
    name: 'fenqi-check:policy',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*$/, '');
        for (const [name, value] of Object.entries(headersFor(path))) {
          response.setHeader(name, value);
        }
        next();
      });
    },
    generateBundle() {
      const source = headersFile(readdirSync(publicDir));
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        // The development server adds scripts of its own that the policy would forbid.
        const meta = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />`;
        return html.replace('<!--policy-->', bundle === undefined ? '' : meta);
      },
    },
  };
}

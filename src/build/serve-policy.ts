import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx-file.ts';
import { findPage } from './page-list.ts';
import { headersOf, metaPolicy } from './policy.ts';
import type { Serving } from './serving.ts';
import { answerKindOf, listSiteFiles } from './site-answer.ts';

/**
 * The plugin that gives the page policy to the preview server, to `_headers`, to the nginx configuration
 * (beside the site's folder, so that nobody publishes it) and to each built page.
 */
export function servePolicy(serving: Serving): Plugin {
  let folder = '';
  return {
    name: 'fenqi-check:policy',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, path = '/', query = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '/') ?? [];
        const kind = answerKindOf(path, listSiteFiles(folder));
        for (const [name, value] of Object.entries(headersOf(kind, serving))) {
          response.setHeader(name, value);
        }
        if (kind === 'moved') {
          response.writeHead(301, { Location: `${path}/${query}` }).end();
          return;
        }
        if (kind === 'missing') {
          response.writeHead(404).end();
          return;
        }
        next();
      });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = listSiteFiles(folder);
        writeFileSync(join(folder, '_headers'), headersFile(files, serving));
        mkdirSync(`${folder}-nginx`, { recursive: true });
        writeFileSync(join(`${folder}-nginx`, 'fenqi-check.conf'), nginxFile(files, serving));
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        // The development server adds scripts of its own that the policy would forbid.
        if (bundle === undefined) return html.replace('<!--policy-->', '');
        const policy = metaPolicy(findPage(path)?.kind ?? 'direct', serving);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
        return html.replace('<!--policy-->', meta);
      },
    },
  };
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile } from './headers-file.ts';
import { type InlineParts, nothingInline, readInlineParts } from './inline-parts.ts';
import { nginxFile } from './nginx-file.ts';
import { headersOf } from './policy.ts';
import type { Serving } from './serving.ts';
import { answerKindOf, listSiteFiles } from './site-answer.ts';

/**
 * The plugin that gives the page policy to the preview server, to `_headers`, to the nginx configuration
 * (beside the site's folder, so that nobody publishes it).
 */
export function servePolicy(serving: Serving): Plugin {
  let folder = '';
  const inlineOf = (path: string): InlineParts => {
    const file = join(folder, path.replace(/\/$/, '/index.html'));
    return file.endsWith('.html') ? readInlineParts(readFileSync(file, 'utf8')) : nothingInline;
  };
  return {
    name: 'fenqi-check:policy',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, path = '/', query = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '/') ?? [];
        const kind = answerKindOf(path, listSiteFiles(folder));
        const isThere = kind !== 'moved' && kind !== 'missing';
        const inline = isThere ? inlineOf(path) : nothingInline;
        for (const [name, value] of Object.entries(headersOf(kind, serving, inline))) {
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
        writeFileSync(join(folder, '_headers'), headersFile(files, serving, inlineOf));
        mkdirSync(`${folder}-nginx`, { recursive: true });
        const nginx = nginxFile(files, serving, inlineOf);
        writeFileSync(join(`${folder}-nginx`, 'fenqi-check.conf'), nginx);
      },
    },
  };
}

import { readFileSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readInlineParts } from '../../../src/build/inline-parts';
import { everyone, headersFor } from '../../../src/build/policy';
import { addressesOf, listSiteFiles } from '../../../src/build/site-answer';
import { portOf } from '../../support/free-port';
import type { OwnCertificate } from './own-certificate';

/** A site's files, by their paths from its root. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** A site that is being served. */
export interface ServedSite {
  /** Ends in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** The files of a built site. */
export function readSite(folder: string): SiteFiles {
  const files = listSiteFiles(folder);
  return new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
}

/** The site with each of its pages rewritten. */
export function withPages(site: SiteFiles, rewrite: (html: string) => string): SiteFiles {
  return new Map(
    [...site].map(([file, content]) => [
      file,
      file.endsWith('.html') ? Buffer.from(rewrite(content.toString('utf8'))) : content,
    ]),
  );
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function answerOf(path: string, content: Buffer, isOwn: boolean): Answer {
  const type = types[path.endsWith('/') ? '.html' : extname(path)];
  const isPage = type?.startsWith('text/html') ?? false;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const inline = isPage ? readInlineParts(content.toString('utf8')) : undefined;
  return {
    headers: {
      ...(isOwn ? headersFor(path, everyone, inline) : {}),
      'content-type': type ?? 'application/octet-stream',
      ...(type === undefined ? {} : { 'content-encoding': 'br' }),
    },
    body: type === undefined ? content : brotliCompressSync(content, quality),
  };
}

/**
 * Serves a site over HTTP/2, its texts compressed beforehand with brotli at its best.
 *
 * @param isOwn whether its paths have the headers of this project's policy
 */
export async function serveSite(
  site: SiteFiles,
  { key, cert }: OwnCertificate,
  isOwn: boolean,
): Promise<ServedSite> {
  const answers = new Map(
    [...site].flatMap(([file, content]) =>
      addressesOf(file).map((path) => [path, answerOf(path, content, isOwn)] as const),
    ),
  );
  const server: Http2SecureServer = createSecureServer({ key, cert, allowHTTP1: true });
  const sessions = new Set<{ destroy: () => void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, headers) => {
    const path = (headers[':path'] ?? '/').replace(/[?#].*$/, '');
    const answer = answers.get(path);
    stream.on('error', () => undefined);
    if (answer === undefined) return stream.respond({ ':status': 404 }, { endStream: true });
    stream.respond({ ':status': 200, ...answer.headers });
    stream.end(answer.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    url: `https://localhost:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        for (const session of sessions) session.destroy();
        server.close(() => resolve());
      }),
  };
}

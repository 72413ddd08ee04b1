import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** How another site differs from a site of pages at `127.0.0.1`. */
export interface OtherSiteOptions {
  /** The types of what is no page, by path. */
  readonly types?: Readonly<Record<string, string>>;
  readonly host?: string;
}

/**
 * Serves pages of another site for one test and gives its address, which ends in `/`. It is another
 * origin and another site than the app's, as a real help page that frames the app is.
 */
export async function serveOtherSite(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  options: OtherSiteOptions = {},
): Promise<string> {
  const { host = '127.0.0.1' } = options;
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const html = pages[path];
    response.writeHead(html === undefined ? 404 : 200, {
      'Content-Type': options.types?.[path] ?? 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${host}:${(server.address() as AddressInfo).port}/`;
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};

function fileFor(folder: string, prefix: string, path: string): string | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const asked = join(folder, normalize(`/${decodeURIComponent(path.slice(prefix.length))}`));
  const file = asked.endsWith('/') ? join(asked, 'index.html') : asked;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * A host that knows nothing of the page policy and serves the site from a sub-path, as the simplest
 * static hosts do; what protects a page there is the policy in the page itself.
 */
export function startStaticServer(
  folder: string,
  prefix: string,
  headers: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' },
): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const file = fileFor(folder, prefix, path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve(server));
  });
}

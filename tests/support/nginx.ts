import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensurePackages, findProgram, howToGet } from './debian-packages.mjs';
import { freePort } from './free-port';

/** A running nginx. */
export interface Nginx {
  /** Ends in `/`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Makes an nginx available where that needs nobody's leave. @throws saying how to get one elsewhere. */
export function ensureNginx(): string {
  const missing = ensurePackages([
    { name: 'nginx', isThere: () => findProgram('nginx') !== undefined },
  ]);
  const program = findProgram('nginx');
  if (program === undefined) throw new Error(howToGet(missing));
  return program;
}

/** Debian's own list of types, with nothing that needs root or leaves a file behind. */
function configuration(folder: string, port: number, root: string, snippets: readonly string[]) {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    ${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
    worker_processes 1;
    pid ${folder}/nginx.pid;
    error_log stderr error;
    events { worker_connections 256; }
    http {
      include /etc/nginx/mime.types;
      access_log off;
      ${scratch.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      server {
        listen 127.0.0.1:${port};
        server_name localhost;
        root ${root};
        ${snippets.map((snippet) => `include ${snippet};`).join('\n')}
      }
    }`;
}

async function waitForAnswer(url: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${said()}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer: ${said()}`);
}

/** Serves a folder by nginx, each file of `snippets` included in the `server` block. */
export async function startNginx(
  root: string,
  snippets: readonly string[],
  chosenPort?: number,
): Promise<Nginx> {
  const program = ensureNginx();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = chosenPort ?? (await freePort());
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, root, snippets));
  const server = spawn(program, ['-p', folder, '-c', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  server.stderr.on('data', (text) => {
    errors += String(text);
  });
  const url = `http://localhost:${port}/`;
  await waitForAnswer(url, server, () => errors);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { freePort } from '../support/free-port';
import { startNginx } from '../support/nginx';
import { ensureEngines } from './engine-programs.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where nginx serves the built site, ending in `/`. */
    readonly engineSiteUrl: string;
    /** The folder it serves. */
    readonly engineSiteFolder: string;
  }
}

/** Builds the site for the origin it is going to be served at. */
function buildFor(origin: string, root: string, folder: string): void {
  const { NODE_ENV: _, VITEST: __, ...environment } = process.env;
  const vite = `${root}/node_modules/vite/bin/vite.js`;
  const built = spawnSync(process.execPath, [vite, 'build', '--outDir', folder], {
    cwd: root,
    env: { ...environment, FENQI_ORIGIN: origin },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the site was not built: ${built.stderr}`);
}

/** Serves a build of its own by nginx for all engines of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { root } = project.config;
  const { problem } = ensureEngines();
  if (problem !== undefined) throw new Error(problem);
  const folder = `${root}/node_modules/.cache/fenqi-check/engine-site`;
  const port = await freePort();
  buildFor(`http://localhost:${port}`, root, folder);
  const nginx = await startNginx(folder, [`${folder}-nginx/fenqi-check.conf`], port);
  project.provide('engineSiteUrl', nginx.url);
  project.provide('engineSiteFolder', folder);
  return () => nginx.stop();
}

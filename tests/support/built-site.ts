import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { ensureShell } from './chromium.mjs';
import { chromiumOptions } from './chromium-options';
import { freePort, portOf } from './free-port';
import { ensureNginx } from './nginx';
import { startStaticServer } from './static-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served with its headers, ending in `/`. */
    readonly siteUrl: string;
    /** Where the same files are served from a sub-path of a host that sends no policy. */
    readonly subPathUrl: string;
    readonly browserEndpoint: string;
  }
}

const subPath = '/some/sub-path/';

/** Serves `dist` in two ways and starts one Chromium for all the tests of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root;
  if (!existsSync(`${root}/dist/index.html`)) {
    throw new Error('There is no built site to test. First run: npm run build');
  }
  const found = ensureShell();
  if (found.path === undefined) throw new Error(found.problem);
  ensureNginx();
  const site = await preview({
    root,
    logLevel: 'error',
    preview: { port: await freePort(), strictPort: true, open: false },
  });
  const plain = await startStaticServer(`${root}/dist`, subPath);
  const browser = await chromium.launchServer({
    executablePath: found.path,
    args: [...chromiumOptions],
  });
  const siteUrl = site.resolvedUrls?.local[0];
  if (siteUrl === undefined) throw new Error('the preview server has no address');
  project.provide('siteUrl', siteUrl);
  project.provide('subPathUrl', `http://localhost:${portOf(plain)}${subPath}`);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
    plain.closeAllConnections();
    plain.close();
  };
}

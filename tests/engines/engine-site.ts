import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startNginx } from '../support/nginx';
import { ensureEngines } from './engine-programs.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where nginx serves the built site, ending in `/`. */
    readonly engineSiteUrl: string;
  }
}

/** Serves `dist` by nginx for all engines of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { root } = project.config;
  if (!existsSync(`${root}/dist-nginx/fenqi-check.conf`)) {
    throw new Error('There is no built site to test. First run: npm run build');
  }
  const { problem } = ensureEngines();
  if (problem !== undefined) throw new Error(problem);
  const nginx = await startNginx(`${root}/dist`, [`${root}/dist-nginx/fenqi-check.conf`]);
  project.provide('engineSiteUrl', nginx.url);
  return () => nginx.stop();
}

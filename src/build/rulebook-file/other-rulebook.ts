import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { OtherRulebook } from '../../domain/rulebook/rulebook';
import { proveRulebook } from './prove-rulebook.ts';

/** Read only where there is a file: the build's own configuration knows nothing of the domain. */
async function load(root: string, path: string): Promise<OtherRulebook> {
  const { module } = await runnerImport<{ loadOtherRulebook: (path: string) => OtherRulebook }>(
    resolve(root, 'src/build/rulebook-file/load-other-rulebook.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return module.loadOtherRulebook(path);
}

/**
 * The plugin that puts the rulebook of a file into `src/data`, once a build has proved it.
 *
 * @param file the file's path, as `FENQI_RULEBOOK` gives it; without one the plugin does nothing
 */
export async function otherRulebook(root: string, file: string | undefined): Promise<Plugin> {
  const name = 'fenqi-check:other-rulebook';
  if (!file) return { name };
  const path = resolve(file);
  const rulebook = await load(root, path);
  const places: Readonly<Record<string, string>> = {
    [resolve(root, 'src/data/other-rulebook.ts')]:
      `export const otherRulebook = ${JSON.stringify(rulebook)};`,
    [resolve(root, 'src/data/other-rulebook-id.ts')]:
      `export const otherRulebookId = ${JSON.stringify(rulebook.id)};`,
  };
  let isBuild = false;
  return {
    name,
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      // There is one build a language, all with the same values: the first of them proves these for all.
      if (isBuild && this.environment.name === 'client') proveRulebook(root, path);
    },
    load: (id) => places[id.replace(/\?.*$/, '')],
  };
}

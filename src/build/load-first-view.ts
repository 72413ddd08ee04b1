import { existsSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';
import type { PageKind, PageLanguage } from './page-list.ts';

/** Renders what a page shows before any script has run, as HTML. */
export type RenderFirstView = (language: PageLanguage, page: PageKind) => string | Promise<string>;

/** Rendering needs no style sheets, and nothing here could take them in. */
const withoutStyles: Plugin = {
  name: 'fenqi-check:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

/** What `file` exports as `renderFirstView`; an empty first view while there is no such file. */
export async function loadFirstView(file: string): Promise<RenderFirstView> {
  if (!existsSync(file)) return () => '';
  const { module } = await runnerImport<{ renderFirstView: RenderFirstView }>(file, {
    configFile: false,
    logLevel: 'error',
    plugins: [withoutStyles],
  });
  return module.renderFirstView;
}

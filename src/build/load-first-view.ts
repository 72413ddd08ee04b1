import { existsSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';
import type { HostPageName, PageKind, PageLanguage } from './page-list.ts';

/** Renders what a page shows before any script has run, as HTML. */
export type RenderFirstView = (language: PageLanguage, page: PageKind) => string | Promise<string>;

/** Rendering needs no style sheets, and nothing here could take them in. */
const withoutStyles: Plugin = {
  name: 'fenqi-check:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

async function importWithoutStyles<Module extends object>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(file, {
    configFile: false,
    logLevel: 'error',
    plugins: [withoutStyles],
  });
  return module;
}

/** What draws the pages that show the tool in a frame. */
export interface HostPageParts {
  readonly renderHostPage: (name: HostPageName, language: PageLanguage) => string;
  readonly hostPageTitle: (name: HostPageName, language: PageLanguage) => string;
  readonly hostPageLead: (name: HostPageName, language: PageLanguage) => string;
}

/** What `file` exports for the pages that show the tool in a frame. */
export async function loadHostPageParts(file: string): Promise<HostPageParts> {
  return importWithoutStyles<HostPageParts>(file);
}

/** What `file` exports as `renderFirstView`; an empty first view while there is no such file. */
export async function loadFirstView(file: string): Promise<RenderFirstView> {
  if (!existsSync(file)) return () => '';
  return (await importWithoutStyles<{ renderFirstView: RenderFirstView }>(file)).renderFirstView;
}

import { existsSync } from 'node:fs';
import { type Plugin, type PluginOption, runnerImport } from 'vite';
import type { HostPageName, PageKind, PageLanguage } from './page-list.ts';

/** What draws, as HTML, a page's text before any script has run, and the one for where none ever does. */
export interface FirstViewParts {
  readonly renderFirstView: (language: PageLanguage, page: PageKind) => string;
  readonly renderInstead: (language: PageLanguage) => string;
}

/** Rendering needs no style sheets, and nothing here could take them in. */
const withoutStyles: Plugin = {
  name: 'fenqi-check:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

async function importWithoutStyles<Module extends object>(
  file: string,
  plugins: readonly PluginOption[] = [],
): Promise<Module> {
  const { module } = await runnerImport<Module>(file, {
    configFile: false,
    logLevel: 'error',
    plugins: [withoutStyles, ...plugins],
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

/**
 * What `file` exports to draw the tool's own pages; both are empty while there is no such file.
 *
 * @param plugins what else the build changes in `src`
 */
export async function loadFirstView(
  file: string,
  plugins: readonly PluginOption[] = [],
): Promise<FirstViewParts> {
  if (!existsSync(file)) return { renderFirstView: () => '', renderInstead: () => '' };
  return importWithoutStyles<FirstViewParts>(file, plugins);
}

import type { Plugin } from 'vite';

/** The plugin that gives the English pages their own words in the place of the Chinese ones. */
export function ownWords(): Plugin {
  return {
    name: 'fenqi-check:own-words',
    enforce: 'pre',
    resolveId(source, importer) {
      if (this.environment.name !== 'en' || !/\/own-((later|result|detail)-)?words$/.test(source))
        return undefined;
      return this.resolve(`${source}-en`, importer);
    },
  };
}

import type { Plugin } from 'vite';

/**
 * The plugin that leaves `import()` as it is. What Vite would put around it fetches the style and the
 * scripts a part needs beside its own; here every page carries the style, and `broughtParts` fetches
 * the scripts.
 */
export function plainImports(): Plugin {
  return {
    name: 'fenqi-check:plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

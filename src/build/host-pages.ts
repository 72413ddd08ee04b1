import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { hostPageHtml } from './host-page-html.ts';
import { type HostPageParts, loadHostPageParts } from './load-first-view.ts';
import { type HostPage, hostPageList } from './page-list.ts';

const entry = 'src/host-pages/start.tsx';
const renderer = 'src/build/prerender.tsx';

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

/**
 * The code of these pages, built apart: were it built with the tool, the pieces both use would be cut out
 * of the one file the first question needs.
 */
async function buildCode(root: string, target: string[]): Promise<readonly Output[]> {
  const built = await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: resolve(root, entry),
        output: {
          entryFileNames: 'assets/host-[hash].js',
          chunkFileNames: 'assets/host-[name]-[hash].js',
          assetFileNames: 'assets/host-[hash][extname]',
        },
      },
    },
  });
  return [built].flat().flatMap((one) => ('output' in one ? one.output : []));
}

function draw(
  page: HostPage,
  parts: HostPageParts,
  code: {
    readonly script: string;
    readonly styles: readonly string[];
    readonly hasPolicy: boolean;
  },
): string {
  const { name, language } = page;
  return hostPageHtml(page, {
    title: parts.hostPageTitle(name, language),
    description: parts.hostPageLead(name, language),
    body: parts.renderHostPage(name, language),
    ...code,
  });
}

/** The plugin that adds the pages of ours that show the tool in a frame. */
export function hostPages(root: string, target: string[]): Plugin {
  const load = () => loadHostPageParts(resolve(root, renderer));
  return {
    name: 'fenqi-check:host-pages',
    // Once for the site, not once a language.
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const path = (request.originalUrl ?? '/').replace(/[?#].*$/, '').slice(1);
          const page = hostPageList.find(
            ({ file }) => file === path.replace(/\/?$/, '/index.html'),
          );
          if (page === undefined) return next();
          const code = { script: `/${entry}`, styles: [], hasPolicy: false };
          response.setHeader('Content-Type', 'text/html');
          const html = draw(page, await load(), code);
          response.end(await server.transformIndexHtml(`/${page.file}`, html));
        });
      };
    },
    async generateBundle() {
      const [outputs, parts] = [await buildCode(root, target), await load()];
      const script = outputs.find((one) => one.type === 'chunk' && one.isEntry)?.fileName;
      if (script === undefined) throw new Error(`${entry} became no script`);
      const styles = outputs.flatMap(({ fileName }) =>
        fileName.endsWith('.css') ? [fileName] : [],
      );
      for (const one of outputs) {
        const source = one.type === 'chunk' ? one.code : one.source;
        this.emitFile({ type: 'asset', fileName: one.fileName, source });
      }
      for (const page of hostPageList) {
        const source = draw(page, parts, { script, styles, hasPolicy: true });
        this.emitFile({ type: 'asset', fileName: page.file, source });
      }
    },
  };
}

import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import { canonicalLink } from './canonical-link.ts';
import { buildClassicScript } from './classic-script.ts';
import { fillPage } from './fill-page.ts';
import { type FirstPaint, writeFirstPaint } from './first-paint.ts';
import { readInlineParts } from './inline-parts.ts';
import { linkPreview } from './link-preview.ts';
import { loadFirstView } from './load-first-view.ts';
import { findPage, type Page, type PageLanguage, pageList } from './page-list.ts';
import { metaPolicy } from './policy.ts';
import type { Serving } from './serving.ts';
import { lazyParts } from './site-chunks.ts';

/** The build that makes the pages of a language: their scripts carry their own words. */
const languageOf: Readonly<Record<string, PageLanguage>> = { client: 'zh-CN', en: 'en' };

const isOwnStyle = (file: string) => /^assets\/(?!host-).*\.css$/.test(file);

/** The one style, the app's own script, and those of the result's details and charts among what was built. */
function partsOf(bundle: Rolldown.OutputBundle): Pick<FirstPaint, 'style' | 'main' | 'ahead'> {
  const built = Object.values(bundle);
  // The pages of ours around a frame bring a style of their own.
  const styles = built.filter(({ fileName }) => isOwnStyle(fileName));
  const chunks = built.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const ahead = [lazyParts.details, lazyParts.chart].flatMap((part) =>
    chunks.filter(({ name }) => name === part).map(({ fileName }) => basename(fileName)),
  );
  const [style, ...more] = styles.map((file) => (file.type === 'asset' ? String(file.source) : ''));
  if (!style || more.length > 0 || !entry || ahead.length !== 2)
    throw new Error('the build has not one style and one script each for page, details and charts');
  return { style, main: entry.fileName, ahead };
}

/** The way from a page to the site's root. */
function upwardsFrom({ file }: Page): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/**
 * The plugin that makes every page of the site from the one template `index.html`. There is one build a
 * language, so that no page asks for its own words in a request of its own.
 *
 * @param values makes the plugin that puts the values in use into `src/data`
 */
export function pages(
  root: string,
  target: string[],
  serving: Serving,
  values: () => PluginOption,
): Plugin {
  const template = resolve(root, 'index.html');
  const input = resolve(root, 'src/main.tsx');

  async function pageHtml(page: Page, paint: FirstPaint): Promise<string> {
    const parts = await loadFirstView(resolve(root, 'src/build/prerender.tsx'), [values()]);
    const firstView = parts.renderFirstView(page.language, page.kind);
    const instead = parts.renderInstead(page.language);
    const upwards = upwardsFrom(page);
    const html = writeFirstPaint(fillPage(readFileSync(template, 'utf8'), page), {
      ...paint,
      main: upwards + paint.main,
    })
      .replaceAll('href="/', `href="${upwards}`)
      .replace('<!--canonical-->', canonicalLink(page, serving))
      .replace('<!--preview-->', () => linkPreview(page, serving))
      .replace('<!--instead-->', () => instead)
      .replace('<!--app-->', () => firstView);
    const policy = metaPolicy(page.kind, serving, readInlineParts(html));
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
    return html.replace('<!--policy-->', meta);
  }

  return {
    name: 'fenqi-check:pages',
    enforce: 'pre',
    config: () => ({
      appType: 'mpa',
      build: { rolldownOptions: { input } },
      environments: {
        client: {},
        en: {
          consumer: 'client',
          build: { emptyOutDir: false, copyPublicDir: false, manifest: '.vite/manifest-en.json' },
        },
      },
      builder: {
        async buildApp({ environments, build }) {
          for (const environment of Object.values(environments)) {
            if (environment.config.consumer === 'client') await build(environment);
          }
        },
      },
    }),
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const page = findPage((request.originalUrl ?? '/').replace(/[?#].*$/, ''));
          if (page === undefined) return next();
          // While developing, the app is drawn in the browser alone, without a policy: the server adds
          // scripts of its own that it would forbid.
          const html = fillPage(readFileSync(template, 'utf8'), page).replace('<!--policy-->', '');
          response.setHeader('Content-Type', 'text/html');
          response.end(await server.transformIndexHtml(`/${page.file}`, html));
        });
      };
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const early = await buildClassicScript(root, 'src/early.ts', target);
        const icon = readFileSync(resolve(root, 'public/favicon.svg'), 'utf8');
        const paint = { ...partsOf(bundle), early, icon };
        const language = languageOf[this.environment.name];
        for (const page of pageList.filter((each) => each.language === language)) {
          const source = await pageHtml(page, paint);
          this.emitFile({ type: 'asset', fileName: page.file, source });
        }
        // Every page carries the style itself.
        for (const name of Object.keys(bundle)) if (isOwnStyle(name)) delete bundle[name];
      },
    },
  };
}

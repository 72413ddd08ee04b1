import type { HtmlTagDescriptor, Plugin } from 'vite';
import { findPage, type PageLanguage } from './page-list.ts';

const wordsFile: Readonly<Record<PageLanguage, string>> = {
  'zh-CN': '/src/messages/zh-cn/core.ts',
  en: '/src/messages/en/core.ts',
};

function preload(href: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href },
    injectTo: 'head',
  };
}

/**
 * The plugin that names the words of a page's language in its head, so that they arrive together with
 * the script that asks for them and not one round trip later.
 */
export function preloadWords(): Plugin {
  return {
    name: 'fenqi-check:preload-words',
    transformIndexHtml: {
      order: 'post',
      handler(_, { path, bundle }) {
        const page = findPage(path);
        if (page === undefined) return [];
        const end = wordsFile[page.language];
        const chunk = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(end),
        );
        const upwards = '../'.repeat(page.file.split('/').length - 1) || './';
        return chunk === undefined ? [] : [preload(upwards + chunk.fileName)];
      },
    },
  };
}

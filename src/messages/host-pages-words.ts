import type { Locale } from './locale';

/** The words of the pages that show the tool in a frame; zh-CN is the source, so its shape is everyone's. */
export type HostPagesWords = typeof import('./zh-cn/host-pages').hostPages;

const hostPages: Record<Locale, () => Promise<HostPagesWords>> = {
  'zh-CN': async () => (await import('./zh-cn/host-pages')).hostPages,
  en: async () => (await import('./en/host-pages')).hostPages,
};

/** The words of the demonstration page and of the page for integrators. */
export function loadHostPagesWords(locale: Locale): Promise<HostPagesWords> {
  return hostPages[locale]();
}

import type { Locale } from './locale';

/** The words of a running demonstration and its tour; zh-CN is the source, so its shape is everyone's. */
export type DemoWords = typeof import('./zh-cn/demo').demo;

const demo: Record<Locale, () => Promise<DemoWords>> = {
  'zh-CN': async () => (await import('./zh-cn/demo')).demo,
  en: async () => (await import('./en/demo')).demo,
};

/** The words of a demonstration; apart from the others, so that whoever sees none loads none of them. */
export function loadDemoWords(locale: Locale): Promise<DemoWords> {
  return demo[locale]();
}

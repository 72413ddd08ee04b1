import type { CoreWords } from './core-words';
import type { Locale } from './locale';
import type { ResultWords } from './result-words';

const core: Record<Locale, () => Promise<CoreWords>> = {
  'zh-CN': async () => (await import('./zh-cn/core')).core,
  en: async () => (await import('./en/core')).core,
};

const result: Record<Locale, () => Promise<ResultWords>> = {
  'zh-CN': async () => (await import('./zh-cn/result')).result,
  en: async () => (await import('./en/result')).result,
};

/** The words of the questions and the frame around them. */
export function loadWords(locale: Locale): Promise<CoreWords> {
  return core[locale]();
}

/** The words of the result and of the pages beside it; a chunk of its own, so the first question stays small. */
export function loadResultWords(locale: Locale): Promise<ResultWords> {
  return result[locale]();
}

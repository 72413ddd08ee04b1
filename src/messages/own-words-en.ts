import type { CoreWords } from './core-words';
import type { Locale } from './locale';
import type { WholeResultWords } from './result-words';

/** The words that come with the first script of the English pages; see `own-words.ts`. */
export { first as ownFirst } from './en/first';
export const ownLocale: Locale = 'en';

export const loadOtherCore = async (): Promise<CoreWords> => (await import('./zh-cn/core')).core;
export const loadOtherResult = async (): Promise<WholeResultWords> =>
  (await import('./zh-cn/whole-result')).wholeResult;

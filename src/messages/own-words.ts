import type { CoreWords } from './core-words';
import type { Locale } from './locale';
import type { WholeResultWords } from './result-words';

/**
 * The words that come with the first script, and the way to the others. The build of the English pages
 * takes `own-words-en.ts` in this file's place, so that no page asks for its own language in a request
 * of its own.
 */
export { first as ownFirst } from './zh-cn/first';
export const ownLocale: Locale = 'zh-CN';

export const loadOtherCore = async (): Promise<CoreWords> => (await import('./en/core')).core;
export const loadOtherResult = async (): Promise<WholeResultWords> =>
  (await import('./en/whole-result')).wholeResult;

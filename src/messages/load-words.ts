import type { CoreWords } from './core-words';
import type { FirstWords } from './first-words';
import type { Locale } from './locale';
import { loadOtherCore, ownFirst, ownLocale } from './own-words';

/** The words a page opens with: here already in its own language, without those of later questions. */
export function loadFirstWords(locale: Locale): Promise<FirstWords> {
  return locale === ownLocale ? Promise.resolve(ownFirst) : loadOtherCore();
}

/** All words of the questions and the frame around them. */
export async function loadWords(locale: Locale): Promise<CoreWords> {
  return (await (locale === 'en' ? import('./en/core') : import('./zh-cn/core'))).core;
}

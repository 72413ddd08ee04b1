import type { CoreWords } from './core-words';
import type { Locale } from './locale';
import { loadOtherCore, ownCore, ownLocale } from './own-words';

/** The words of the questions and the frame around them: here already in the page's own language. */
export function loadWords(locale: Locale): Promise<CoreWords> {
  return locale === ownLocale ? Promise.resolve(ownCore) : loadOtherCore();
}

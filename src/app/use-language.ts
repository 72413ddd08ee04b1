import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  completeWords,
  isComplete,
  type Locale,
  loadFirstWords,
  loadOtherResult,
  ownLocale,
} from '../messages/messages';
import { readQuery, writeQuery } from '../share/share';
import { useLater } from '../wizard/load-later';
import type { Opening } from './opening';
import { tryHistory } from './use-place';

/** Has the address name this language, where it does not. */
function tellLanguage(lang: Locale): void {
  const { search, hash } = window.location;
  if ((readQuery(search).lang ?? ownLocale) === lang) return;
  tryHistory(() => history.replaceState(history.state, '', writeQuery(search, lang) + hash));
}

/**
 * The language of the page with its words, and the way to another: in place, told in the address. `lost` when
 * the other's words did not come, until that is put away; `later` is what comes with the questions after the first one.
 * To change it on the result or beside it takes that one's words, too: else it would go, and might not come back.
 */
export function useLanguage(opening: Opening) {
  const [language, setLanguage] = useState({ locale: opening.locale, words: opening.words });
  const [lost, setLost] = useState(false);
  const wanted = useRef(opening.locale);
  const change = useCallback((locale: Locale, isLate: boolean) => {
    wanted.current = locale;
    const ofResult = isLate && locale !== ownLocale && loadOtherResult();
    Promise.all([loadFirstWords(locale), ofResult]).then(
      ([words]) => {
        // Asked for before another one, and later in coming.
        if (wanted.current !== locale) return;
        document.documentElement.lang = locale;
        tellLanguage(locale);
        setLost(false);
        setLanguage({ locale, words });
      },
      () => setLost(wanted.current === locale), // The page stays as it is, and the button can be pressed again.
    );
  }, []);
  const { locale, words: first } = language;
  useEffect(() => {
    // A screen gone back to may have been left in another language.
    const tell = () => tellLanguage(locale);
    window.addEventListener('popstate', tell);
    return () => window.removeEventListener('popstate', tell);
  }, [locale]);
  const later = useLater();
  const words = useMemo(
    () => (later && !isComplete(first) ? completeWords(first, later.ownLater) : first),
    [later, first],
  );
  return { locale, words, change, lost, setLost, later };
}

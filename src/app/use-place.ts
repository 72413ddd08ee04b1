import { useCallback, useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../domain/calendar/calendar';
import type { Return } from '../wizard/wizard';
import { ownAddress } from './leave-demo';
import { type Link, readLink } from './link';
import { type Place, readHistoryState, screenOf, type View } from './view';

/** History calls throw in some sandboxes and when called too often; the view must change all the same. */
export function tryHistory(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    // The address lags behind; nothing a person does depends on it.
    return false;
  }
}

/** For the browser to go back: milliseconds. */
const patience = 500;

/** What the browser remembers of this entry; nothing on a server, where the first view is drawn. */
function historyState(): unknown {
  return typeof history === 'undefined' ? null : history.state;
}

function settle(link: Link): Place {
  // Answers never stay in the address: only a shared link carries them. Nor does a demonstration that they outrank,
  // which a reload, or a link made here, would bring back over them.
  if (link.replacement) {
    const { pathname, search } = window.location;
    const hash = `#/${link.view}`;
    const address = link.isOfDemo ? hash : ownAddress(pathname, search, hash);
    tryHistory(() => history.replaceState(history.state, '', address));
  }
  return { view: link.view, ...readHistoryState(historyState()) };
}

/**
 * Where one is, kept in the fragment and the browser's history.
 *
 * @param look looks at the clock for the day, as every link and every other view give reason to
 * @param onLink called with every link that is opened while the page stands
 * @param framed the history is the page's around as well: a step back in it may be one of that page's
 */
export function usePlace(
  firstLink: Link,
  look: () => CalendarDate,
  onLink: (link: Link) => void,
  framed: boolean,
) {
  const [place, setPlace] = useState<Place>(() => settle(firstLink));
  const [openedWith] = useState(() => (typeof window === 'undefined' ? '' : window.location.hash));
  /** While the browser is asked to go back: what leads there without it. */
  const leaving = useRef<() => void>(undefined);

  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      // An anchor inside the page is no view, and where a press of Back was to lead it is not either.
      if (hash !== '' && !hash.startsWith('#/') && !hash.startsWith('#?')) {
        leaving.current?.();
        return;
      }
      const link = readLink(hash, look());
      onLink(link);
      setPlace(settle(link));
    };
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    // Changed between reading the address and listening: nobody else would tell.
    if (window.location.hash !== openedWith) follow();
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [look, onLink, openedWith]);

  // Where one press has led already, or is leading: a second one at once comes from the screen it left.
  const headed = useRef(place.view);
  useEffect(() => {
    headed.current = place.view;
    leaving.current = undefined;
    look();
  }, [place, look]);

  const go = useCallback(
    (view: View, returning?: Return) => {
      window.scrollTo(0, 0);
      if (headed.current === view) return;
      headed.current = view;
      const behind = screenOf(place.view);
      const isKept = tryHistory(() => history.pushState({ returning, behind }, '', `#/${view}`));
      setPlace({ view, returning, behind: isKept ? behind : undefined });
    },
    [place.view],
  );

  /** Another screen in the place of this one: nothing to go back to, as when a tour leads through them. */
  const show = useCallback(
    (view: View) => {
      const { behind } = place;
      tryHistory(() => history.replaceState({ behind }, '', `#/${view}`));
      setPlace({ view, returning: undefined, behind });
    },
    [place],
  );

  /** Back to this view: through the history where it lies right behind, else as to any other view. */
  const back = useCallback(
    (wanted: View) => {
      if (leaving.current) return;
      // Someone may have come here from a later screen: what lies behind would lead them there again.
      if (framed || place.behind !== screenOf(wanted)) return go(wanted);
      const lead = () => {
        if (leaving.current !== lead) return;
        leaving.current = undefined;
        go(wanted);
      };
      const { hash } = window.location;
      leaving.current = lead;
      tryHistory(() => history.back());
      // Nobody tells when it leads nowhere.
      setTimeout(() => hash === window.location.hash && lead(), patience);
    },
    [place.behind, go, framed],
  );

  return { place, go, show, back };
}

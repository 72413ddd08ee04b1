import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { GivenAnswers } from '../domain/answers/answers';
import type { Guest, GuestActs, GuestMessage } from '../embed/guest';
import type { Options } from '../embed/messages';
import type { Locale } from '../messages/messages';
import { countedSteps } from '../wizard/steps';
import { loadAccent } from './load-accent';
import { screenOf, type View } from './view';

/** The page around the frame. */
export interface Around {
  /** Whose page it is; undefined until it has answered, `null` where its browser gives it no name. */
  readonly origin: string | undefined;
  readonly say: (message: GuestMessage) => void;
}

interface AroundActs {
  readonly onLanguage: (locale: Locale) => void;
  readonly onPrefill: (given: GivenAnswers) => void;
}

/** How far one is: of the counted steps, which the result and its factors end; other pages are one of one. */
export function stepMessage(view: View): Extract<GuestMessage, { type: 'step' }> {
  const id = screenOf(view);
  const at = countedSteps.findIndex((step) => step.id === id);
  const end = id === 'result' || id === 'factors' ? countedSteps.length : 1;
  return at < 0
    ? { type: 'step', index: end, total: end, id }
    : { type: 'step', index: at + 1, total: countedSteps.length, id };
}

function applyLooks({ theme, accent }: Options, root: HTMLElement): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else if (theme) root.dataset['theme'] = theme;
  if (accent) loadAccent(accent, root);
}

/** Loads the frame's end of the channel, however late the network brings it: nothing waits for it. */
function loadGuest(acts: GuestActs, onGuest: (guest: Guest) => void): () => void {
  let stop = () => {};
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  const load = () => {
    import('../embed/guest').then(
      ({ startGuest }) => {
        if (isOver) return;
        const guest = startGuest(window, acts);
        stop = guest.stop;
        onGuest(guest);
      },
      () => {
        timer = setTimeout(load, 3000);
      },
    );
  };
  load();
  return () => {
    isOver = true;
    clearTimeout(timer);
    stop();
  };
}

/** Talks with the page around the frame; at the top of a tab there is none. */
export function useAround(framed: boolean, view: View, acts: AroundActs): Around {
  const [guest, setGuest] = useState<Guest>();
  const [origin, setOrigin] = useState<string>();
  const onLanguage = useEffectEvent(acts.onLanguage);
  const onPrefill = useEffectEvent(acts.onPrefill);
  useEffect(() => {
    if (!framed) return;
    return loadGuest(
      {
        onHost: setOrigin,
        onLooks: (looks) => {
          applyLooks(looks, document.documentElement);
          if (looks.lang) onLanguage(looks.lang);
        },
        onFocus: () => document.querySelector<HTMLElement>('main h1')?.focus(),
        onPrefill: (given) => onPrefill(given),
      },
      setGuest,
    );
  }, [framed]);
  // Before the view below it, whose effects run first, says that it stands.
  useLayoutEffect(() => guest?.say(stepMessage(view)), [guest, view]);

  const say = useCallback((message: GuestMessage) => guest?.say(message), [guest]);
  return { origin, say };
}

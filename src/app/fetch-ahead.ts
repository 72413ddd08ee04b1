import { useEffect, useRef } from 'react';
import type { View } from './view';

const inputs = ['pointerdown', 'keydown', 'input'] as const;

/** Where nobody tells when the page has nothing to do, as in Safari, a moment is left for what was pressed. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => work());
  else setTimeout(work, 500);
}

declare global {
  interface Window {
    /** Of `early.ts`; nothing while developing. */
    readonly fenqi?: { readonly fetchAhead: (file: string) => void };
  }
}

/** Fetched and not run: running takes so long that it would hold up whoever types. */
function fetchParts(): void {
  const files = document.documentElement.dataset['ahead']?.split(' ') ?? [];
  whenIdle(() => {
    for (const file of files) window.fenqi?.fetchAhead(file);
  });
}

/** On the review nobody types, and the result comes next. What does not arrive is asked for by the result. */
function runParts(): void {
  import('./pages').then(
    ({ loadDetails, loadCharts }) => {
      whenIdle(loadDetails);
      whenIdle(loadCharts);
    },
    () => undefined,
  );
}

/**
 * Has the scripts of the result's details and charts there before the result asks for them: fetched in idle
 * time after the reader's first input, and run while they look through the review; never before the first input.
 */
export function useFetchAhead(view: View): void {
  const shown = useRef(view);
  const begun = useRef(false);
  useEffect(() => {
    const stop = () => {
      for (const type of inputs) window.removeEventListener(type, begin, true);
    };
    const begin = () => {
      stop();
      begun.current = true;
      fetchParts();
      if (shown.current === 'review') whenIdle(runParts);
    };
    for (const type of inputs)
      window.addEventListener(type, begin, { capture: true, passive: true });
    return stop;
  }, []);
  useEffect(() => {
    shown.current = view;
    if (view === 'review' && begun.current) whenIdle(runParts);
  }, [view]);
}

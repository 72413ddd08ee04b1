import { useEffect, useRef } from 'react';
import type { View } from './view';

const inputs = ['pointerdown', 'keydown', 'input'] as const;

/** Where nobody tells when the page has nothing to do, as in Safari, a moment is left for what was pressed. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => work());
  else setTimeout(work, 500);
}

/** Fetched and not run: running takes so long that it would hold up whoever types. */
function fetchChart(): void {
  const { chart } = document.documentElement.dataset;
  const link = document.createElement('link');
  if (!chart || !link.relList.supports('modulepreload')) return;
  link.rel = 'modulepreload';
  link.href = chart;
  document.head.append(link);
}

/** On the review nobody types, and the result comes next. What does not arrive is asked for by the result. */
function runChart(): void {
  import('./pages').then(
    ({ loadCharts }) => whenIdle(loadCharts),
    () => undefined,
  );
}

/**
 * Has the charts' script there before the result asks for it: fetched in idle time after the reader's first
 * input, and run while they look through the review; never before the first input.
 */
export function useChartAhead(view: View): void {
  const shown = useRef(view);
  const begun = useRef(false);
  useEffect(() => {
    const stop = () => {
      for (const type of inputs) window.removeEventListener(type, begin, true);
    };
    const begin = () => {
      stop();
      begun.current = true;
      whenIdle(fetchChart);
      if (shown.current === 'review') whenIdle(runChart);
    };
    for (const type of inputs)
      window.addEventListener(type, begin, { capture: true, passive: true });
    return stop;
  }, []);
  useEffect(() => {
    shown.current = view;
    if (view === 'review' && begun.current) whenIdle(runChart);
  }, [view]);
}

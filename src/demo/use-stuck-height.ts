import { type RefObject, useEffect, useRef } from 'react';

/**
 * Tells the style sheets how much of the screen's top an element covers, as `--demo-height`, so that
 * nothing that is scrolled to or focused comes to lie under it.
 *
 * @returns for the element, whose first child sticks alone where the element itself has no box
 */
export function useStuckHeight(): RefObject<HTMLElement | null> {
  const stuck = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    const whole = stuck.current;
    const bar = whole?.firstElementChild;
    if (!whole || !(bar instanceof HTMLElement)) return;
    const tell = () => {
      const height = Math.max(whole.offsetHeight, bar.offsetHeight);
      root.style.setProperty('--demo-height', `${height}px`);
    };
    const clear = () => void root.style.removeProperty('--demo-height');
    if (!('ResizeObserver' in window)) {
      tell();
      return clear;
    }
    const watcher = new ResizeObserver(tell);
    watcher.observe(whole);
    watcher.observe(bar);
    return () => {
      watcher.disconnect();
      clear();
    };
  }, []);
  return stuck;
}

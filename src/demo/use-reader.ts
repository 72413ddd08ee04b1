import { useEffect, useEffectEvent } from 'react';

const signs = ['pointerdown', 'keydown', 'input', 'wheel', 'focusin'] as const;

/**
 * Tells when the reader does something of their own on the page, or leaves the tab.
 *
 * @param isAbove the selector of what does not count: the tour's own controls
 */
export function useReader(isAbove: string, onReader: () => void): void {
  const tell = useEffectEvent(onReader);
  useEffect(() => {
    const look = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest(isAbove))) tell();
    };
    const leave = () => document.hidden && tell();
    for (const sign of signs)
      document.addEventListener(sign, look, { capture: true, passive: true });
    document.addEventListener('visibilitychange', leave);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, look, { capture: true });
      document.removeEventListener('visibilitychange', leave);
    };
  }, [isAbove]);
}

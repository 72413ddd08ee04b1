import { type RefObject, useEffect, useRef } from 'react';

/** What has come in the place of something pressed takes the focus; what has long stood never does. */
export function useFirstFocus<Part extends HTMLElement>(
  takesFocus: boolean,
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const mayTakeFocus = useRef(takesFocus);
  useEffect(() => {
    if (mayTakeFocus.current) part.current?.focus();
  }, []);
  return part;
}

import { type RefObject, useEffect, useRef } from 'react';

/** The heading of a view that has just been opened takes the focus; one that has long stood never does. */
export function useFirstFocus(takesFocus: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const mayTakeFocus = useRef(takesFocus);
  useEffect(() => {
    if (mayTakeFocus.current) heading.current?.focus();
  }, []);
  return heading;
}

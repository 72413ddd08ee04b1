import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { fieldToFocus } from '../field-to-focus/field-to-focus';

/**
 * What has come in the place of something pressed takes the focus, or the field it came for; what has long stood
 * never does.
 */
export function useFirstFocus<Part extends HTMLElement>(
  takesFocus: boolean,
  field?: string,
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const takeFocus = useEffectEvent(() => {
    if (takesFocus) ((field ? fieldToFocus(field) : undefined) ?? part.current)?.focus();
  });
  useEffect(() => takeFocus(), []);
  return part;
}

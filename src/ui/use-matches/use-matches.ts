import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Where there is room for something beside the main column. */
export const wideScreen = '(min-width: 64rem)';

/**
 * Does a media query hold? Followed while it may change, and right from the first picture on; false on a server, for as
 * long as what was drawn there is being taken over, and where nobody can tell.
 */
export function useMatches(query: string): boolean {
  const list = useMemo(
    () => (typeof matchMedia === 'function' ? matchMedia(query) : undefined),
    [query],
  );
  const follow = useCallback(
    (told: () => void) => {
      list?.addEventListener('change', told);
      return () => list?.removeEventListener('change', told);
    },
    [list],
  );
  return useSyncExternalStore(
    follow,
    () => list?.matches ?? false,
    () => false,
  );
}

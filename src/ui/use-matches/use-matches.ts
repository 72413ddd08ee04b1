import { useEffect, useState } from 'react';

/** Where there is room for something beside the main column. */
export const wideScreen = '(min-width: 64rem)';

/** Does a media query hold? Followed while it may change; false at first, as on a server, and where nobody can tell. */
export function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(false);
  useEffect(() => {
    if (!('matchMedia' in window)) return;
    const list = window.matchMedia(query);
    const follow = () => setMatches(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

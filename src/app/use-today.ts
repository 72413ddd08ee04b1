import { useCallback, useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../domain/calendar/calendar';
import { todayHere } from './clock';

/** The day it is, as far as the page has looked. */
export interface Today {
  readonly today: CalendarDate;
  /** Looks at the clock, and gives the day. */
  readonly look: () => CalendarDate;
}

/**
 * The day it is, which may change while the page stands open: read anew when the reader comes back to the page
 * or whoever uses it asks, so that nothing changes before anyone's eyes.
 *
 * @param first the day the page was opened on
 */
export function useToday(first: CalendarDate): Today {
  const [today, setToday] = useState(first);
  const known = useRef(first);
  const byClock = useRef<CalendarDate>(undefined);
  const look = useCallback(() => {
    const now = todayHere();
    const before = byClock.current;
    byClock.current = now;
    if (before !== undefined && now !== before) {
      known.current = now;
      setToday(now);
    }
    return known.current;
  }, []);
  useEffect(() => {
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
    };
  }, [look]);
  return { today, look };
}

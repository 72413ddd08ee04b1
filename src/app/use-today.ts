import { useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../domain/calendar/calendar';
import { todayHere } from './clock';
import type { View } from './view';

/**
 * The day it is, which may change while the page stands open: read anew when the reader comes back to the page
 * or goes to another view, so that nothing changes before anyone's eyes.
 *
 * @param first the day the page was opened on
 */
export function useToday(first: CalendarDate, view: View): CalendarDate {
  const [today, setToday] = useState(first);
  const byClock = useRef<CalendarDate>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is a reason to look at the clock.
  useEffect(() => {
    const look = () => {
      const now = todayHere();
      const before = byClock.current;
      byClock.current = now;
      if (before !== undefined && now !== before) setToday(now);
    };
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
    };
  }, [view]);
  return today;
}

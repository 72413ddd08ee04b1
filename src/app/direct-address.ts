import type { GivenAnswers } from '../domain/answers/answers';
import type { CalendarDate } from '../domain/calendar/calendar';
import { writeFragment } from '../share/share';
import { relevantAnswers } from '../wizard/relevant-answers';
import type { View } from './view';

/** What an address carries, where it carries answers. */
export interface Carried {
  readonly given: GivenAnswers;
  /** The day the answers were given. */
  readonly on: CalendarDate;
  readonly rulebook: string;
}

/**
 * The address of this page outside any frame.
 *
 * @param view what it opens
 * @param carried the answers that stand in its fragment; none without
 */
export function directAddress(view: View, carried?: Carried): string {
  const { origin, pathname, search } = window.location;
  // Only a frame's page lies in a folder of ours: the whole site may lie in one of any name.
  const direct =
    document.documentElement.dataset['page'] === 'embed'
      ? pathname.replace(/\/embed\/(?=(?:en\/)?(?:index\.html)?$)/, '/')
      : pathname;
  if (!carried) return `${origin}${direct}${search}#/${view}`;
  const { on, rulebook } = carried;
  const { code: _, ...answers } = relevantAnswers(carried.given);
  return `${origin}${direct}${search}${writeFragment(view, answers, { on, rulebook })}`;
}

import type { CalendarDate } from '../domain/calendar/calendar';
import { writeFragment } from '../share/share';
import { relevantAnswers } from '../wizard/relevant-answers';
import { toOneDay } from '../wizard/to-one-day';
import type { WizardState } from '../wizard/wizard-state';
import type { View } from './view';

/** What an address carries, where it carries answers. */
export interface Carried {
  /** The answers, with their days. */
  readonly state: Pick<WizardState, 'given' | 'on' | 'monthsFrom'>;
  readonly today: CalendarDate;
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
  const { state, today, rulebook } = carried;
  const { code: _, ...relevant } = relevantAnswers(state.given);
  // A link has one day for all of its answers.
  const { given, on } = toOneDay({ ...state, given: relevant }, today);
  return `${origin}${direct}${search}${writeFragment(view, given, { on, rulebook })}`;
}

import type { CalendarDate } from '../domain/calendar/calendar';
import type { FirstWords, Locale } from '../messages/messages';
import type { WizardState } from '../wizard/wizard-state';
import type { Link } from './link';
import type { RunningDemo } from './open-demo';
import type { AnswerStore } from './session';

/** What the page was opened with; everything later is the app's own state. */
export interface Opening {
  readonly locale: Locale;
  readonly words: FirstWords;
  /** By the clock, also while a demonstration has a day of its own. */
  readonly today: CalendarDate;
  readonly link: Link;
  readonly state: WizardState;
  /** None inside a frame: memory only, as for a demo while it runs. */
  readonly store: AnswerStore | undefined;
  readonly framed: boolean;
  readonly demo: RunningDemo | undefined;
  /** What a page around the frame asks to be given, if the person wants to. */
  readonly share: 'verdict' | 'all' | undefined;
  /** Names in the query that had no effect. */
  readonly ignored: readonly string[];
}

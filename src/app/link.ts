import { rulebookId } from '../data/rulebook-id';
import type { CalendarDate } from '../domain/calendar/calendar';
import { type IgnoredNames, readFragment, toShownName } from '../share/share';
import type { WizardState } from '../wizard/wizard-state';
import { isView, type View, views } from './view';

/** What the address asks for. */
export interface Link extends IgnoredNames {
  readonly view: View;
  /** Answers that replace all stored ones; absent when the fragment has no `?`. */
  readonly replacement?: Pick<WizardState, 'given' | 'on' | 'rulebook'>;
  /** The answers are those of the demonstration that the address names. */
  readonly isOfDemo?: boolean;
}

/**
 * What does this fragment ask for?
 *
 * @param hash the fragment with its `#`, from anyone
 * @param today answers given on a later day are taken as given today, and `on` is named as ignored
 */
export function readLink(hash: string, today: CalendarDate): Link {
  const { view, replaces, given, on, rulebook, ignored, ignoredMore } = readFragment(hash, views);
  const future = on !== undefined && on > today;
  const named = /^#\/([^?]*)/.exec(hash)?.[1] ?? '';
  const unknownView = view === undefined && named !== '';
  return {
    view: isView(view) ? view : 'start',
    ...(replaces && {
      replacement: {
        given,
        on: on === undefined || future ? today : on,
        // The one in use is nothing to speak of.
        ...(rulebook !== undefined && rulebook !== rulebookId && { rulebook }),
      },
    }),
    ignored: [
      ...(unknownView ? [`#/${toShownName(named).slice(0, 40)}`] : []),
      ...ignored,
      ...(future ? ['on'] : []),
    ],
    ignoredMore,
  };
}

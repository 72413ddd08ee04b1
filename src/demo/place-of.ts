import type { TourStop } from '../data/demos';
import type { StepId } from '../messages/messages';

/** The screens a tour leads to. */
export type TourView = Exclude<StepId, 'factors'> | 'result';

/** Where a stop is: its screen, and the part of it that is spoken of. */
export interface TourPlace {
  readonly view: TourView;
  /** The id of an element; none where the whole screen is meant. */
  readonly part?: string;
}

/** Where is this stop of the tour? */
export function placeOf(stop: TourStop): TourPlace {
  switch (stop) {
    case 'verdict':
      return { view: 'result' };
    case 'fix':
    case 'unanswered':
    case 'entry':
    case 'cost':
    case 'limit':
    case 'plan':
      return { view: 'result', part: stop };
    default:
      return { view: stop };
  }
}

/**
 * Which stop does the screen show?
 *
 * @param at the stop the tour last led to
 * @param view the screen that is open; the reader may have gone there without the tour
 * @returns `at` where it is on that screen, else the first stop that is, else `at`
 */
export function stopShown(stops: readonly TourStop[], at: number, view: string): number {
  const isHere = (stop: TourStop | undefined) => stop !== undefined && placeOf(stop).view === view;
  if (isHere(stops[at])) return at;
  const first = stops.findIndex(isHere);
  return first < 0 ? at : first;
}

import type { StepId } from '../messages/messages';
import type { Return } from '../wizard/wizard';

/** The views that are no questions: their code comes later. */
const lateViews = ['result', 'costs', 'codes', 'compare'] as const;
export type LateView = (typeof lateViews)[number];

/** Every view a fragment can name. `start` shows the score question. */
export const views = [
  'start',
  'score',
  'account',
  'activity',
  'credit',
  'purchase',
  'review',
  'factors',
  ...lateViews,
] as const;
export type View = (typeof views)[number];

/** Where someone is: the view, and where a change leads back to. */
export interface Place {
  readonly view: View;
  readonly returning: Return | undefined;
  /** The screen of ours that lies right behind in the browser's history; nothing where that is not known. */
  readonly behind: View | undefined;
}

/** The screen a view shows: two views may be one. */
export function screenOf(view: View): StepId | LateView {
  return view === 'start' ? 'score' : view;
}

/** Is this screen the result, or a page beside it? */
export function isLateView(screen: StepId | LateView): screen is LateView {
  return lateViews.some((late) => late === screen);
}

/** Is this text one of the views? */
export function isView(text: unknown): text is View {
  return views.some((view) => view === text);
}

/** What the browser's history entry remembers of a place; anything else there counts as nothing. */
export function readHistoryState(state: unknown): Pick<Place, 'returning' | 'behind'> {
  const { returning, behind } = Object(state) as { returning?: unknown; behind?: unknown };
  return {
    returning: isReturn(returning) ? returning : undefined,
    behind: isView(behind) ? behind : undefined,
  };
}

function isReturn(value: unknown): value is Return {
  if (typeof value !== 'object' || value === null || !('to' in value)) return false;
  return value.to === 'review' || value.to === 'result';
}

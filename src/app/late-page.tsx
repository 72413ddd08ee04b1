import { type Dispatch, type SetStateAction, useEffect, useMemo } from 'react';
import type { CalendarDate } from '../domain/calendar/calendar';
import {
  type FirstWords,
  isComplete,
  type Locale,
  loadOtherResult,
  ownLocale,
} from '../messages/messages';
import { loadLater } from '../wizard/load-later';
import type { Return } from '../wizard/wizard';
import type { WizardAction, WizardState } from '../wizard/wizard-state';
import { Pending } from './pending';
import type { Tried } from './tried';
import type { Around } from './use-around';
import { useLoaded } from './use-loaded';
import type { LateView, View } from './view';

export interface LatePageProps {
  readonly view: LateView;
  readonly returning: Return | undefined;
  readonly locale: Locale;
  readonly words: FirstWords;
  readonly state: WizardState;
  readonly today: CalendarDate;
  /** How often a link has replaced all answers since the page stands. */
  readonly replaced: number;
  readonly framed: boolean;
  /** What the page around the frame asked for. */
  readonly share: 'verdict' | 'all' | undefined;
  /** The answers are a demonstration's: a link to them is a link to it. */
  readonly isDemo: boolean;
  readonly around: Around;
  readonly takesFocus: boolean;
  /** Another try is asked for: what comes then stands in the place of a button. */
  readonly onRetry: () => void;
  /** What is being tried beside the result. */
  readonly tried: Tried;
  readonly onTry: Dispatch<SetStateAction<Tried>>;
  readonly dispatch: (action: WizardAction) => void;
  readonly onGo: (view: View, returning?: Return) => void;
  readonly onRestart: () => void;
}

/**
 * The result and the pages beside it, with their words: not part of the first question's download. The
 * result's details follow it; the pages beside it are made of them.
 */
export async function loadPages(locale: Locale, isBeside = false) {
  const foreign = locale === ownLocale ? undefined : loadOtherResult();
  const [pages, words] = await Promise.all([import('./pages'), foreign, loadLater()]);
  if (isBeside) await pages.bringDetails();
  return { ...pages, resultWords: words ?? pages.ownResult };
}

/** A view that comes later: says so while it is on its way, and offers another try when it did not come. */
export function LatePage(props: LatePageProps) {
  const { locale, words, view } = props;
  const { say } = props.around;
  const isBeside = view !== 'result';
  const loaded = useLoaded(useMemo(() => () => loadPages(locale, isBeside), [locale, isBeside]));
  useEffect(() => {
    if (loaded.state === 'failed') say({ type: 'error', code: 'not-loaded' });
    if (loaded.state === 'ready' && view === 'result') say({ type: 'complete' });
  }, [loaded.state, view, say]);
  if (loaded.state !== 'ready' || !isComplete(words)) {
    return <Pending {...props} loaded={loaded} />;
  }
  const { Page, resultWords } = loaded.part;
  return <Page {...props} words={words} resultWords={resultWords} />;
}

/** A question after the first one, in the place of which its script is still awaited. */
export function LateStep(props: Pick<LatePageProps, 'words' | 'takesFocus' | 'onRetry'>) {
  return <Pending {...props} loaded={useLoaded(loadLater)} />;
}

import type { CalendarDate } from '../domain/calendar/calendar';
import type { FirstWords, Locale } from '../messages/messages';
import type { WizardState } from '../wizard/wizard-state';
import { useLoaded } from './use-loaded';
import type { View } from './view';

export interface FrameExitProps {
  readonly words: FirstWords;
  readonly locale: Locale;
  readonly view: View;
  readonly state: WizardState;
  readonly today: CalendarDate;
  readonly rulebook: string;
  /** A demonstration's answers go nowhere. */
  readonly isDemo: boolean;
}

const load = () => import('./exit-with-answers');

/** From the file's own folder, whatever language it was written in and whatever it shows by now, to the page itself. */
function wayUp(locale: Locale): string {
  const isDrawn = typeof window === 'undefined';
  const isFrames = isDrawn || document.documentElement.dataset['page'] === 'embed';
  const isEnglish = isDrawn
    ? locale === 'en'
    : /\/en\/(?:index\.html)?$/.test(window.location.pathname);
  const up = (isFrames ? '../' : '') + (isEnglish ? '../' : '');
  return (up || './') + (locale === 'en' ? 'en/' : '');
}

/** The way out of a frame, there before any script has run; the offer to take the answers along comes later. */
export function FrameExit(props: FrameExitProps) {
  const { words, locale } = props;
  const loaded = useLoaded(load);
  if (loaded.state === 'ready') return <loaded.part.ExitWithAnswers {...props} />;
  return (
    <a
      className="app-exit"
      data-action="new-tab"
      href={wayUp(locale)}
      target="_blank"
      rel="noopener"
    >
      {words.exit.link}
    </a>
  );
}

import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { CalendarDate } from '../domain/calendar/calendar';
import { type CoreWords, type Locale, loadWords } from '../messages/messages';
import { openDetailsForPrint, writeQuery } from '../share/share';
import { prefilledStill } from '../wizard/prefill';
import { Wizard } from '../wizard/wizard';
import { type WizardState, wizardReducer } from '../wizard/wizard-state';
import { DecidedSoFar, RulesFirst } from './beside-questions';
import { ErrorBoundary } from './error-boundary';
import { FrameExit } from './frame-exit';
import { LatePage } from './late-page';
import type { Link } from './link';
import { Notices } from './notices';
import { type AnswerStore, saveSession } from './session';
import { Shell } from './shell';
import { useAround } from './use-around';
import { tryHistory, usePlace } from './use-place';
import { stepOfView, type View } from './view';

/** What the page was opened with; everything later is the app's own state. */
export interface Opening {
  readonly locale: Locale;
  readonly words: CoreWords;
  readonly today: CalendarDate;
  readonly link: Link;
  readonly state: WizardState;
  /** None inside a frame and for a demo: memory only. */
  readonly store: AnswerStore | undefined;
  readonly framed: boolean;
  readonly demo: boolean;
  /** What a page around the frame asks to be given, if the person wants to. */
  readonly share: 'verdict' | 'all' | undefined;
  /** Names in the query that had no effect. */
  readonly ignored: readonly string[];
  readonly currentRulebookId: string;
}

function useLanguage(opening: Opening) {
  const [language, setLanguage] = useState({ locale: opening.locale, words: opening.words });
  const change = useCallback((locale: Locale) => {
    loadWords(locale).then(
      (words) => {
        const { search, hash } = window.location;
        const address = writeQuery(search, { lang: locale }) + hash;
        document.documentElement.lang = locale;
        tryHistory(() => history.replaceState(history.state, '', address));
        setLanguage({ locale, words });
      },
      () => undefined, // The words did not come: the page stays as it is, and the button can be pressed again.
    );
  }, []);
  return { ...language, change };
}

/** The whole page: one view at a time, the answers, and what stands around them. */
export function App({ opening }: { readonly opening: Opening }) {
  const { today, store, framed } = opening;
  const { locale, words, change } = useLanguage(opening);
  const [state, dispatch] = useReducer(wizardReducer, opening.state);
  const [link, setLink] = useState(opening.link);
  const [ignoredInQuery, setIgnoredInQuery] = useState(opening.ignored);
  const [isDemo, setDemo] = useState(opening.demo);
  const onLink = useCallback((opened: Link) => {
    if (!opened.replacement && opened.ignored.length === 0) return;
    setLink(opened);
    if (!opened.replacement) return;
    setDemo(false);
    dispatch({ type: 'replace', ...opened.replacement });
  }, []);
  const { place, go, back } = usePlace(opening.link, today, onLink);
  const first = useRef(true);
  const takesFocus = !first.current;

  useEffect(() => {
    first.current = false;
  }, []);
  useEffect(() => saveSession(store, state), [store, state]);
  useEffect(() => openDetailsForPrint(), []);

  const { view, returning } = place;
  const around = useAround(framed, view, {
    onLanguage: change,
    onPrefill: (given) => dispatch({ type: 'prefill', given, today }),
  });
  const step = stepOfView(view);
  const title = step ? words.stepHeadings[step] : words.pages[view as keyof CoreWords['pages']];
  useEffect(() => {
    document.title = words.documentTitle(title);
  }, [words, title]);

  const restart = () => {
    dispatch({ type: 'restart', today });
    // What was said about the answers goes with them.
    const { rulebook: _, replacement: __, ...rest } = link;
    setLink({ ...rest, ignored: [], ignoredMore: 0 });
    setDemo(false);
    go('start');
  };
  const dismiss = () => {
    setLink({ ...link, ignored: [], ignoredMore: 0 });
    setIgnoredInQuery([]);
  };

  return (
    <Shell
      words={words}
      framed={framed}
      view={view}
      onGo={go}
      onOtherLanguage={() => change(locale === 'en' ? 'zh-CN' : 'en')}
      exit={
        framed && (
          <FrameExit
            words={words}
            locale={locale}
            view={view}
            state={state}
            rulebook={opening.currentRulebookId}
          />
        )
      }
    >
      <Notices
        words={words}
        ignored={[...ignoredInQuery, ...link.ignored]}
        ignoredMore={link.ignoredMore}
        olderRulebook={link.rulebook !== undefined && link.rulebook !== opening.currentRulebookId}
        demo={isDemo}
        prefilled={prefilledStill(state)}
        host={around.origin}
        onDismiss={dismiss}
      />
      <ErrorBoundary
        words={words}
        resetKey={view}
        onBack={() => back('start')}
        onRestart={restart}
        onError={() => around.say({ type: 'error', code: 'crashed' })}
      >
        {step ? (
          <Wizard
            step={step}
            words={words}
            state={state}
            today={today}
            returning={returning}
            takesFocus={takesFocus}
            dispatch={dispatch}
            onGo={(to, from) =>
              returning && to === returning.to && place.depth > 0 ? back(to) : go(to, from)
            }
            onBack={(to) => back(to as View)}
            lead={step === 'score' && <p className="app-lead">{words.tagline}</p>}
            aside={<DecidedSoFar locale={locale} words={words} state={state} today={today} />}
          >
            {step === 'score' && <RulesFirst locale={locale} words={words} today={today} />}
          </Wizard>
        ) : (
          <LatePage
            view={view}
            locale={locale}
            words={words}
            state={state}
            today={today}
            framed={framed}
            share={opening.share}
            around={around}
            takesFocus={takesFocus}
            dispatch={dispatch}
            onGo={go}
            onRestart={restart}
          />
        )}
      </ErrorBoundary>
    </Shell>
  );
}

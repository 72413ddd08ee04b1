import { useCallback, useEffect, useReducer, useState } from 'react';
import { rulebookId } from '../data/rulebook-id';
import type { Locale } from '../messages/messages';
import { openDetailsForPrint } from '../share/share';
import { prefilledStill } from '../wizard/prefill';
import type { Return } from '../wizard/wizard';
import { broughtTo, wizardReducer } from '../wizard/wizard-state';
import { ErrorBoundary } from './error-boundary';
import { useFetchAhead } from './fetch-ahead';
import { FrameExit } from './frame-exit';
import { LatePage, LateStep } from './late-page';
import { ownAddress } from './leave-demo';
import type { Link } from './link';
import { Notices } from './notices';
import type { Opening } from './opening';
import { Questions } from './questions';
import { saveSession } from './session';
import { Shell } from './shell';
import { isTrying, noTrial } from './tried';
import { useAround } from './use-around';
import { useIgnored } from './use-ignored';
import { useLanguage } from './use-language';
import { usePlace } from './use-place';
import { useTitle } from './use-title';
import { useToday } from './use-today';
import { isLateView, screenOf, type View } from './view';

/** The whole page: one view at a time, the answers, and what stands around them. */
export function App({ opening }: { readonly opening: Opening }) {
  const { store, framed } = opening;
  const { locale, words, change, lost, setLost, later } = useLanguage(opening);
  const [state, dispatch] = useReducer(wizardReducer, opening.state);
  const { ignored, ignoredMore, setInLink, forgetLink, dismiss } = useIgnored(opening);
  const [demo, setDemo] = useState(opening.demo);
  const [tried, setTried] = useState(noTrial);
  const [replaced, setReplaced] = useState(0);
  const onLink = useCallback(
    (opened: Link) => {
      if (!opened.replacement && opened.ignored.length === 0) return;
      setInLink(opened);
      if (!opened.replacement) return;
      setDemo(undefined);
      setTried(noTrial);
      dispatch({ type: 'replace', ...opened.replacement });
      setReplaced((before) => before + 1);
    },
    [setInLink],
  );
  const { today: now, look } = useToday(opening.today);
  const { place, go, show, back } = usePlace(opening.link, look, onLink, framed);
  const today = demo?.day ?? now;
  const [opened] = useState(place);
  const [isPressed, setPressed] = useState(false);
  // Where a tour led to by itself, the focus stays where the reader has it.
  const [toured, setToured] = useState<View>();
  // What a visit opens with takes it only in the place of a button that was pressed, however late it comes.
  const takesFocus = (isPressed || place !== opened) && toured !== place.view;

  useEffect(() => saveSession(demo ? undefined : store, state), [demo, store, state]);
  useEffect(() => openDetailsForPrint(), []);

  const { view, returning } = place;
  const screen = screenOf(view);
  const speak = (wanted: Locale) => change(wanted, isLateView(screen));
  useFetchAhead(view);
  const around = useAround(framed, view, {
    onLanguage: speak,
    // What a demonstration shows is its own.
    onPrefill: (given) => {
      if (!demo) dispatch({ type: 'prefill', given, today });
    },
  });
  useTitle(words, view, demo !== undefined);

  const leaveTo = () => ownAddress(window.location.pathname, window.location.search, '#/start');
  const press = () => setPressed(true);
  const restart = () => {
    press();
    if (demo) return window.location.assign(leaveTo());
    dispatch({ type: 'restart', today });
    forgetLink();
    setTried(noTrial);
    go('start');
  };
  // Done with a change, one is where it was asked for, without a step more in the history.
  const goOn = (to: View, from?: Return) =>
    returning && to === returning.to ? back(to) : go(to, from);
  const { former } = state;
  const undo = () => {
    if (former) dispatch({ type: 'restore', state: former });
    back('result');
  };
  const shown = { locale, words, state, today, takesFocus, dispatch };

  return (
    <Shell
      words={words}
      locale={locale}
      framed={framed}
      view={view}
      onGo={go}
      onOtherLanguage={() => speak(locale === 'en' ? 'zh-CN' : 'en')}
      exit={
        framed && (
          <FrameExit {...shown} view={view} rulebook={rulebookId} isDemo={demo !== undefined} />
        )
      }
    >
      <Notices
        words={words}
        ignored={ignored}
        ignoredMore={ignoredMore}
        olderRulebook={state.rulebook !== undefined && view !== 'result'}
        trial={view !== 'result' && isTrying(tried, broughtTo(state, today).given)}
        prefilled={prefilledStill(state)}
        host={around.origin}
        languageLost={lost}
        onDismiss={dismiss}
        onDismissLanguage={() => setLost(false)}
        onEndTrial={() => setTried(noTrial)}
        onUndo={former && screen === 'score' ? undo : undefined}
        onForget={() => dispatch({ type: 'restore', state: { ...state, former: undefined } })}
      />
      {demo && (
        <demo.Demo
          id={demo.id}
          mark={words.notices.demo}
          locale={locale}
          firstWords={demo.firstWords}
          startsTour={demo.startsTour}
          view={screen}
          leaveTo={leaveTo()}
          onShow={(to) => {
            setToured(to);
            show(to);
          }}
          onReader={() => setToured(undefined)}
        />
      )}
      <ErrorBoundary
        words={words}
        resetKey={view}
        onBack={() => {
          press();
          back(place.behind ?? 'start');
        }}
        onRestart={restart}
        onError={() => around.say({ type: 'error', code: 'crashed' })}
      >
        {isLateView(screen) ? (
          <LatePage
            {...shown}
            view={screen}
            returning={returning}
            replaced={replaced}
            framed={framed}
            share={opening.share}
            isDemo={demo !== undefined}
            around={around}
            tried={tried}
            onTry={setTried}
            onRetry={press}
            onGo={goOn}
            onRestart={restart}
          />
        ) : later || screen === 'score' ? (
          <Questions {...shown} step={screen} returning={returning} onGo={goOn} onBack={back} />
        ) : (
          <LateStep words={words} takesFocus={takesFocus} onRetry={press} />
        )}
      </ErrorBoundary>
    </Shell>
  );
}

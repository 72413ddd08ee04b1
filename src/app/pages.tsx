import { useCallback, useEffect, useMemo, useState } from 'react';
import { currentRulebook } from '../data/current-rulebook';
import { sources } from '../data/sources';
import type { GivenAnswers } from '../domain/answers/answers';
import type { Assessment } from '../domain/assessment/assessment';
import type { ResultWords } from '../messages/messages';
import type { ResultContext, SetAnswers, Trial } from '../result/result-context';
import { ResultPage } from '../result/result-page';
import { CodesPage, ComparePage, CostsPage } from '../result/side-pages';
import { differences } from '../result/what-if';
import { buildCalendarFile, buildCsv, copyText, downloadText, printPage } from '../share/share';
import { relevantAnswers } from '../wizard/relevant-answers';
import { stepOf } from '../wizard/steps';
import { broughtTo } from '../wizard/wizard-state';
import { assessNow } from './assess-now';
import { directAddress } from './direct-address';
import { resultHost } from './host-share';
import type { LatePageProps } from './late-page';

export { sources } from '../data/sources';
export { DecidedRules } from '../result/decided-rules';
export { RuleList } from '../result/rule-list';
export { assessNow } from './assess-now';

/** The page's own address with the answers in its fragment; a frame's page leads to the direct one. */
function linkOf({ state: { given, on }, isDemo }: LatePageProps): string {
  // A demonstration's answers, passed on without its mark, would look like someone's own.
  const carried = isDemo ? undefined : { given, on, rulebook: currentRulebook.id };
  return directAddress('result', carried);
}

function contextOf(
  props: LatePageProps,
  texts: ResultWords,
  assessment: Assessment,
  real: Assessment,
): ResultContext {
  const { words, state, today, dispatch, onGo } = props;
  return {
    words,
    texts,
    assessment,
    rulebook: currentRulebook,
    sources,
    given: state.given,
    isDemo: props.isDemo,
    actions: {
      print: printPage,
      copy: copyText,
      download: downloadText,
      link: () => linkOf(props),
      calendarFile: (events) => buildCalendarFile({ events, stamp: today }),
      csv: buildCsv,
    },
    set: (answers) => dispatch({ type: 'set', answers, today }),
    change: (question) => onGo(stepOf(question) ?? 'review', { to: 'result', question }),
    goTo: (view) => onGo(view, view === 'factors' ? { to: 'result' } : undefined),
    restart: props.onRestart,
    host: resultHost(props.share, props.around, real, relevantAnswers(state.given)),
  };
}

const pages = { result: ResultPage, costs: CostsPage, codes: CodesPage, compare: ComparePage };

/** A link with answers replaces all there is, a trial too: nothing merges. */
function useLinkWithAnswers(follow: () => void): void {
  useEffect(() => {
    const look = ({ newURL }: HashChangeEvent) => new URL(newURL).hash.includes('?') && follow();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [follow]);
}

/** Answers being tried on the result; none at first, and none of it is ever stored. */
export function useTrial({ state, today }: Pick<LatePageProps, 'state' | 'today'>): {
  readonly assessment: Assessment;
  readonly trial: Trial;
} {
  const [tried, setTried] = useState<Parameters<SetAnswers>[0]>({});
  const isOn = Object.keys(tried).length > 0;
  // Months tried today count from today, as a change made today does.
  const now = useMemo(() => broughtTo(state, today), [state, today]);
  const given = Object.fromEntries(
    Object.entries({ ...now.given, ...tried }).filter(([, value]) => value !== undefined),
  ) as GivenAnswers;
  const real = useMemo(() => assessNow(now, today), [now, today]);
  const assessment = isOn ? assessNow({ ...now, given }, today) : real;
  const set: SetAnswers = (answers) => setTried((before) => ({ ...before, ...answers }));
  const end = useCallback(() => setTried({}), []);
  useLinkWithAnswers(end);
  return { assessment, trial: { isOn, given, real, set, end } };
}

/** What has become of answers given on an earlier day: assessed as of then, and as of today. */
function sinceThen(
  { state, today }: LatePageProps,
  real: Assessment,
  texts: ResultWords,
): ResultContext['since'] {
  if (state.on >= today || Object.keys(state.given).length === 0) return undefined;
  return { on: state.on, told: differences(assessNow(state, state.on), real, texts) };
}

/** The result or one of the pages beside it. */
export function Page(props: LatePageProps & { readonly resultWords: ResultWords }) {
  const { view, resultWords, takesFocus } = props;
  const { assessment, trial } = useTrial(props);
  const Shown = pages[view as keyof typeof pages];
  const shown = view === 'result' ? assessment : trial.real;
  const page = contextOf(props, resultWords, shown, trial.real);
  const onResult = view === 'result' && {
    trial,
    since: sinceThen(props, trial.real, resultWords),
  };
  return <Shown page={{ ...page, ...onResult }} takesFocus={takesFocus} />;
}

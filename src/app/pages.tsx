import { useMemo } from 'react';
import { currentRulebook, currentSources } from '../data/current-rulebook';
import { otherRulebook } from '../data/other-rulebook';
import type { Assessment } from '../domain/assessment/assessment';
import type { CoreWords, Locale, ResultWords } from '../messages/messages';
import { LateDetails } from '../result/late-details';
import type { Edition, ResultContext } from '../result/result-context';
import { ResultPage } from '../result/result-page';
import { buildCalendarFile, buildCsv, copyText, downloadText, printPage } from '../share/take-away';
import { screenAsking } from '../wizard/questions-by-step';
import { relevantAnswers } from '../wizard/relevant-answers';
import { broughtTo } from '../wizard/wizard-state';
import { assessNow } from './assess-now';
import { directAddress } from './direct-address';
import { resultHost } from './host-share';
import type { LatePageProps } from './late-page';
import { sinceThen } from './since-then';
import { useTrial } from './use-trial';

export { currentSources as sources } from '../data/current-rulebook';
export { ownResult } from '../messages/own-result-words';
export { DecidedRules } from '../result/decided-rules';
export { loadCharts } from '../result/late-chart';
export { bringDetails, loadDetails } from '../result/late-details';
export { RuleList } from '../result/rule-list';
export { assessNow } from './assess-now';
export { tellGains } from './tell-gains';

interface PageProps extends LatePageProps {
  readonly words: CoreWords;
  readonly resultWords: ResultWords;
}

/** The page's own address with the answers in its fragment; a frame's page leads to the direct one. */
function linkOf({ state, today, isDemo }: LatePageProps): string {
  // A demonstration's answers, passed on without its mark, would look like someone's own.
  const carried = isDemo ? undefined : { state, today, rulebook: currentRulebook.id };
  return directAddress('result', carried);
}

/** The site's own rulebook as its readers are told of it; undefined where the values are the project's own. */
function editionIn(locale: Locale): Edition | undefined {
  if (!otherRulebook) return undefined;
  const { name, date, grades } = otherRulebook;
  return { name: name[locale], date, grades };
}

function contextOf(
  props: PageProps,
  texts: ResultWords,
  assessment: Assessment,
  real: Assessment,
): ResultContext {
  const { words, state, today, dispatch, onGo, returning } = props;
  return {
    words,
    texts,
    assessment,
    rulebook: currentRulebook,
    sources: currentSources,
    edition: editionIn(props.locale),
    given: state.given,
    replaced: props.replaced,
    isDemo: props.isDemo,
    asked: returning && {
      question: returning.question,
      backLabel: returning.to === 'review' ? words.nav.toReview : words.nav.toResult,
      goBack: () => onGo(returning.to),
    },
    actions: {
      print: printPage,
      copy: copyText,
      download: downloadText,
      link: () => linkOf(props),
      calendarFile: (events) => buildCalendarFile({ events, stamp: today }),
      csv: buildCsv,
    },
    set: (answers) => dispatch({ type: 'set', answers, today }),
    change: (question) => onGo(screenAsking(question), { to: 'result', question }),
    goTo: (view) => onGo(view, view === 'factors' ? { to: 'result' } : undefined),
    restart: props.onRestart,
    framed: props.framed,
    // The verdict and the months it rests on are of one day; a demonstration's would arrive without its mark.
    host: resultHost(
      props.isDemo ? undefined : props.share,
      props.around,
      real,
      relevantAnswers(broughtTo(state, today).given),
    ),
  };
}

/** What is tried goes on beside other pages; whether its panel is open is the result's own. */
function Result(props: PageProps) {
  const { resultWords, takesFocus } = props;
  const { assessment, trial } = useTrial(props);
  const page = {
    ...contextOf(props, resultWords, assessment, trial.real),
    trial,
    since: sinceThen(props.state, props.today, trial.real, resultWords),
  };
  return <ResultPage page={page} takesFocus={takesFocus} />;
}

const sidePages = { costs: 'CostsPage', codes: 'CodesPage', compare: 'ComparePage' } as const;

function SidePage(props: PageProps & { readonly view: keyof typeof sidePages }) {
  const { view, resultWords, state, today, takesFocus } = props;
  const assessment = useMemo(() => assessNow(state, today), [state, today]);
  return (
    <LateDetails page={contextOf(props, resultWords, assessment, assessment)}>
      {(details, page) => {
        const Shown = details[sidePages[view]];
        return <Shown page={page} takesFocus={takesFocus} />;
      }}
    </LateDetails>
  );
}

/** The result or one of the pages beside it. */
export function Page(props: PageProps) {
  const { view } = props;
  return view === 'result' ? <Result {...props} /> : <SidePage {...props} view={view} />;
}

import { useMemo, useState } from 'react';
import type { CalendarDate } from '../domain/calendar/calendar';
import type { FirstWords, Locale } from '../messages/messages';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Section } from '../ui/section/section';
import { useMatches, wideScreen } from '../ui/use-matches/use-matches';
import type { WizardState } from '../wizard/wizard-state';
import { loadPages } from './late-page';
import { Pending } from './pending';
import { useLoaded } from './use-loaded';
import { useSettled } from './use-settled';

interface BesideProps {
  readonly locale: Locale;
  readonly words: FirstWords;
  readonly today: CalendarDate;
}

/** The result with its words, awaited. */
export function useLatePages(locale: Locale) {
  return useLoaded(useMemo(() => () => loadPages(locale), [locale]));
}

function Decided({ locale, words, state, today }: BesideProps & { readonly state: WizardState }) {
  const loaded = useLatePages(locale);
  // 6 and 68 on the way to 680 are judged by nobody.
  const settled = useSettled(state, 700);
  if (loaded.state === 'failed')
    return <Pending words={words} takesFocus={false} loaded={loaded} />;
  if (loaded.state !== 'ready') return <p className="note">{words.decided.empty}</p>;
  const { DecidedRules, assessNow, resultWords } = loaded.part;
  return (
    <DecidedRules
      words={resultWords}
      rules={assessNow(settled, today).rules}
      whenNone={words.decided.empty}
    />
  );
}

/** The rules already decided, beside the questions; only where there is room, and only once something is answered. */
export function DecidedSoFar(props: BesideProps & { readonly state: WizardState }) {
  const { words, state } = props;
  const wide = useMatches(wideScreen);
  if (!wide) return null;
  return (
    <Section id="decided" title={words.decided.title}>
      {/* There before anything is decided, or the first of it would not be told. */}
      <div aria-live="polite">
        {Object.keys(state.given).length === 0 ? (
          <p className="note">{words.decided.empty}</p>
        ) : (
          <Decided {...props} />
        )}
      </div>
    </Section>
  );
}

function Preview({ locale, words, today }: BesideProps) {
  const loaded = useLatePages(locale);
  if (loaded.state !== 'ready') return <Pending words={words} takesFocus={false} loaded={loaded} />;
  const { RuleList, assessNow, sources, resultWords } = loaded.part;
  const { rules } = assessNow({ given: {}, entries: {}, on: today }, today);
  return <RuleList words={resultWords} rules={rules} sources={sources} />;
}

/** The eight conditions and their sources, for whoever wants to see them before answering. */
export function RulesFirst(props: BesideProps) {
  const [opened, setOpened] = useState(false);
  return (
    // Paper opens it before anything could be fetched.
    <div className={`app-rules ${opened ? '' : 'app-empty'}`}>
      <Disclosure summary={props.words.rulesPreview} onOpen={() => setOpened(true)}>
        {opened && <Preview {...props} />}
      </Disclosure>
    </div>
  );
}

import './integrate-page.css';
import { useState } from 'react';
import { buildSnippet, type EmbedOptions } from './build-snippet';
import { DoctorSection } from './doctor-section';
import { EventLog } from './event-log';
import type { HostPageProps } from './host-pages';
import { LivePreview, useFailure } from './live-preview';
import { isAccent, isAmount, OptionsForm } from './options-form';
import { SnippetSection } from './snippet-section';
import { useEvents } from './use-events';

const firstOptions = {
  level: 'script',
  theme: 'auto',
  accent: '',
  view: 'start',
  scene: undefined,
  amount: '',
  share: 'none',
} as const;

/** What is typed, without what is not yet a colour or an amount. */
function usable(typed: EmbedOptions): EmbedOptions {
  return {
    ...typed,
    accent: isAccent(typed.accent) ? typed.accent.toUpperCase() : '',
    amount: isAmount(typed.amount) ? typed.amount : '',
  };
}

/** For those who put the tool on their own page: options, preview, code, events, and what is wrong with a setup. */
export function IntegratePage(props: HostPageProps) {
  const { words, core, locale, site } = props;
  const [typed, setTyped] = useState<EmbedOptions>({ ...firstOptions, lang: locale });
  const { log, clear } = useEvents();
  const failure = useFailure(log, site !== undefined);
  const { integrate } = words;
  const options = usable(typed);
  const snippet = site === undefined ? '' : buildSnippet(options, site, words);
  return (
    <>
      <div className="host-intro">
        <h1 className="host-title">{integrate.title}</h1>
        <p>{integrate.lead}</p>
      </div>
      <div className="integrate">
        <div className="integrate-options">
          <OptionsForm
            words={words}
            core={core}
            typed={typed}
            onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
          />
        </div>
        <div className="integrate-shown">
          <SnippetSection words={integrate.snippet} snippet={snippet} />
          <LivePreview
            words={words}
            site={site}
            options={options}
            isUncoloured={typed.accent === ''}
            failure={failure}
          />
          <EventLog words={words.log} log={log} onClear={clear} />
        </div>
      </div>
      <DoctorSection words={integrate.doctor} site={site} snippet={snippet} failure={failure} />
    </>
  );
}

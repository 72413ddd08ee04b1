import './demo-page.css';
import { useState } from 'react';
import { type DemoId, situations } from '../data/demos';
import { ChoiceField } from '../ui/choice-field/choice-field';
import { EventLog } from './event-log';
import type { HostPageProps } from './host-pages';
import { useEvents } from './use-events';

function HelpArticle({ words, locale, site, id }: HostPageProps & { readonly id: DemoId }) {
  const { mock } = words.demo;
  const path = locale === 'en' ? 'embed/en/' : 'embed/';
  const direct = locale === 'en' ? '../../en/' : '../';
  return (
    <article className="mock" aria-label={mock.label}>
      <p className="mock-bar" aria-hidden="true">
        <span className="mock-dots" />
        <span className="mock-address">{mock.address}</span>
      </p>
      <div className="mock-body">
        <h2 className="mock-title">{mock.title}</h2>
        <p>{mock.intro}</p>
        <ul className="mock-facts">
          {mock.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <div className="mock-frame">
          {site && (
            <iframe
              key={id}
              data-fenqi-check=""
              src={`${site}${path}?demo=${id}`}
              title={words.frameTitle}
              width="100%"
              height="900"
            />
          )}
          {/* The way for whoever gets no frame: the host script hides it while the frame lives. */}
          <a className="mock-fallback" data-fenqi-fallback="" href={direct}>
            {words.fallback}
          </a>
        </div>
        <p>{mock.after}</p>
      </div>
    </article>
  );
}

/** The tool on an imagined help page, in a situation of one's choice, with all that the page is told. */
export function DemoPage(props: HostPageProps) {
  const { words, demo } = props;
  const [id, setId] = useState<DemoId>('new-card');
  const { log, clear } = useEvents();
  const choose = (value: string) => {
    const chosen = situations.find((each) => each === value);
    if (!chosen) return;
    clear();
    setId(chosen);
  };
  return (
    <>
      <div className="host-intro">
        <h1 className="host-title">{words.demo.title}</h1>
        <p>{words.demo.lead}</p>
      </div>
      <div className="demo-page">
        <div className="demo-page-side">
          <div className="section demo-page-choice">
            <ChoiceField
              id="situation"
              legend={words.demo.choose}
              layout="list"
              chosen={id}
              options={situations.map((value) => ({
                value,
                label: demo.situations[value].name,
              }))}
              radio={{ name: 'situation', onChange: ({ target }) => choose(target.value) }}
            />
            <p className="demo-page-line">{demo.situations[id].line}</p>
            <p className="note">{words.demo.fixed}</p>
          </div>
        </div>
        <HelpArticle {...props} id={id} />
        <div className="demo-page-log">
          <EventLog words={words.log} log={log} onClear={clear} />
        </div>
      </div>
    </>
  );
}

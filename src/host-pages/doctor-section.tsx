import { useState } from 'react';
import type { HostPagesWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Section } from '../ui/section/section';
import { diagnoseEmbed, type Finding } from './doctor/diagnose-embed';
import { mostRead } from './doctor/read-tags';

type DoctorWords = HostPagesWords['integrate']['doctor'];

interface DoctorSectionProps {
  readonly words: DoctorWords;
  readonly site: string | undefined;
  readonly snippet: string;
  /** What keeps the live preview from working. */
  readonly failure: string | undefined;
}

interface PastedProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Pasted({ id, label, hint, rows, value, onChange }: PastedProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        className="pasted"
        id={id}
        rows={rows}
        maxLength={mostRead}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

function FindingItem({ words, finding }: { words: DoctorWords; finding: Finding }) {
  const { id, weight, about } = finding;
  const { problem, fix } = words.findings[id];
  return (
    <li className="finding" data-finding={id} data-weight={weight}>
      <span className={`finding-weight finding-${weight}`}>{words.weights[weight]}</span>
      <div>
        <p>{problem(about)}</p>
        <p className="finding-fix">{fix}</p>
      </div>
    </li>
  );
}

function Findings({ words, findings }: { words: DoctorWords; findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="finding-none">{words.fine}</p>;
  return (
    <>
      <p className="finding-count">{words.found(findings.length)}</p>
      <ol className="findings">
        {findings.map((finding) => (
          <FindingItem key={finding.id} words={words} finding={finding} />
        ))}
      </ol>
    </>
  );
}

/** Tells the owner of a page what is wrong with a setup, a sentence and a fix each. */
export function DoctorSection({ words, site, snippet, failure }: DoctorSectionProps) {
  const [markup, setMarkup] = useState('');
  const [headers, setHeaders] = useState('');
  const [page, setPage] = useState('');
  const isAsked = markup.trim() !== '';
  // With nothing pasted, only the preview has something to say, and it holds the code above.
  const setup = isAsked ? { markup, headers, page } : { markup: snippet, headers: '', page: '' };
  const findings =
    site !== undefined && (isAsked || failure !== undefined)
      ? diagnoseEmbed({ ...setup, site, live: failure })
      : undefined;
  return (
    <Section id="doctor" title={words.title}>
      <p className="note">{words.lead}</p>
      <div className="doctor">
        <div className="doctor-asked">
          <Pasted
            id="doctor-markup"
            label={words.markup}
            hint={words.markupHint}
            rows={7}
            value={markup}
            onChange={setMarkup}
          />
          <Button kind="quiet" className="doctor-try" onClick={() => setMarkup(snippet)}>
            {words.useSnippet}
          </Button>
          <Pasted
            id="doctor-headers"
            label={words.headers}
            hint={words.headersHint}
            rows={3}
            value={headers}
            onChange={setHeaders}
          />
          <Pasted
            id="doctor-page"
            label={words.page}
            hint={words.pageHint}
            rows={1}
            value={page}
            onChange={setPage}
          />
        </div>
        <div className="doctor-told" aria-live="polite">
          {findings ? (
            <Findings words={words} findings={findings} />
          ) : (
            <p className="note">{words.waiting}</p>
          )}
        </div>
      </div>
    </Section>
  );
}

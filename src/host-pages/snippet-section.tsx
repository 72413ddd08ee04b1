import { useState } from 'react';
import type { HostPagesWords } from '../messages/messages';
import { copyText } from '../share/take-away';
import { Button } from '../ui/button/button';
import { Section } from '../ui/section/section';

interface SnippetSectionProps {
  readonly words: HostPagesWords['integrate']['snippet'];
  readonly snippet: string;
}

/** The exact code to paste, and a button that takes it along. */
export function SnippetSection({ words, snippet }: SnippetSectionProps) {
  const [outcome, setOutcome] = useState<{ readonly done: boolean; readonly of: string }>();
  const press = async () => setOutcome({ done: await copyText(snippet), of: snippet });
  const isNow = outcome?.of === snippet;
  return (
    <Section id="snippet" title={words.title}>
      <pre className="code" data-snippet="">
        <code>{snippet}</code>
      </pre>
      <div className="code-actions">
        <Button kind="primary" action="copy-snippet" onClick={press}>
          {words.copy}
        </Button>
        <span role="status">
          {isNow && <span>{outcome.done ? words.copied : words.byHand}</span>}
        </span>
      </div>
      <p className="note">{words.note}</p>
    </Section>
  );
}

import './copy-button.css';
import { useState } from 'react';
import type { ResultWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import type { ResultActions } from './result-context';

interface CopyButtonProps {
  readonly texts: ResultWords;
  readonly copy: ResultActions['copy'];
  readonly action: string;
  readonly label: string;
  readonly text: () => string;
}

/** Copies a text; where that is refused, as in some in-app browsers, shows it to be copied by hand. */
export function CopyButton({ texts, copy, action, label, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  return (
    <>
      <Button
        action={action}
        onClick={() => copy(text()).then((done) => setOutcome(done ? 'copied' : 'refused'))}
      >
        {label}
      </Button>
      <span role="status" className={outcome === 'copied' ? 'copy-done' : 'visually-hidden'}>
        {outcome === 'copied' && <span>{texts.cost.copied}</span>}
        {outcome === 'refused' && <span>{texts.cost.copyByHand}</span>}
      </span>
      {outcome === 'refused' && <ByHand hint={texts.cost.copyByHand} text={text()} />}
    </>
  );
}

/** A text to copy by hand. */
export function ByHand({ hint, text }: { readonly hint: string; readonly text: string }) {
  return (
    <label className="by-hand">
      <span className="note">{hint}</span>
      <textarea
        className="by-hand-text"
        readOnly
        rows={6}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}

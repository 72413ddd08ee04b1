import './copy-button.css';
import { useState } from 'react';
import type { ResultWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { ByHand } from '../ui/by-hand/by-hand';
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
  const [outcome, setOutcome] = useState<{ readonly done: boolean; readonly of: string }>();
  const press = async () => {
    const of = text();
    setOutcome({ done: await copy(of), of });
  };
  // What was copied before the figures changed is no longer what stands here.
  const isCopied = outcome?.done === true && outcome.of === text();
  const isRefused = outcome?.done === false;
  return (
    <>
      <Button action={action} onClick={press}>
        {label}
      </Button>
      <span role="status" className={isCopied ? 'copy-done' : 'visually-hidden'}>
        {isCopied && <span>{texts.cost.copied}</span>}
        {isRefused && <span>{texts.cost.copyByHand}</span>}
      </span>
      {isRefused && <ByHand hint={texts.cost.copyByHand} text={text()} />}
    </>
  );
}

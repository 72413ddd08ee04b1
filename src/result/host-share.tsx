import { useId, useRef, useState } from 'react';
import { Button } from '../ui/button/button';
import type { ResultPart } from './result-context';

/** As a `ref`: whoever opened what this stands in goes on from here. */
const takeFocus = (element: HTMLElement | null) => element?.focus();

/** Offers to give the page around the frame the result: names it, shows every word of it, and sends only on a press. */
export function HostShare({ page }: ResultPart) {
  const { texts, host } = page;
  const { hostShare } = texts;
  const [state, setState] = useState<'closed' | 'open' | 'sent'>('closed');
  const title = useId();
  const opener = useRef<HTMLButtonElement>(null);
  if (!host) return null;
  const isOpen = state === 'open';
  const close = (to: typeof state) => {
    // The pressed button goes with what it closes.
    opener.current?.focus();
    setState(to);
  };
  return (
    <>
      <Button
        action="share-host"
        ref={opener}
        aria-expanded={isOpen}
        onClick={() => setState(isOpen ? 'closed' : 'open')}
      >
        {hostShare.button}
      </Button>
      {isOpen && (
        <section className="host-share" aria-labelledby={title}>
          <h2 className="host-share-title" id={title} tabIndex={-1} ref={takeFocus}>
            {hostShare.title(host.origin)}
          </h2>
          <p>{hostShare.all}</p>
          <pre className="host-share-json">{host.text}</pre>
          <p className="note">{hostShare.either}</p>
          <div className="share-link-actions">
            <Button
              kind="primary"
              onClick={() => {
                host.send();
                close('sent');
              }}
            >
              {hostShare.send}
            </Button>
            <Button onClick={() => close('closed')}>{hostShare.dont}</Button>
          </div>
        </section>
      )}
      <p role="status" className="note">
        {state === 'sent' && <span>{hostShare.sent}</span>}
      </p>
    </>
  );
}

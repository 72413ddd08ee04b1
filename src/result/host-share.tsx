import { useId, useState } from 'react';
import { Button } from '../ui/button/button';
import type { ResultPart } from './result-context';

/** Offers to give the page around the frame the result: names it, shows every word of it, and sends only on a press. */
export function HostShare({ page }: ResultPart) {
  const { texts, host } = page;
  const { hostShare } = texts;
  const [state, setState] = useState<'closed' | 'open' | 'sent'>('closed');
  const title = useId();
  if (!host) return null;
  if (state !== 'open') {
    return (
      <>
        <Button action="share-host" onClick={() => setState('open')}>
          {hostShare.button}
        </Button>
        <p role="status" className="note">
          {state === 'sent' && <span>{hostShare.sent}</span>}
        </p>
      </>
    );
  }
  return (
    <section className="host-share" aria-labelledby={title}>
      <h2 className="host-share-title" id={title}>
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
            setState('sent');
          }}
        >
          {hostShare.send}
        </Button>
        <Button onClick={() => setState('closed')}>{hostShare.dont}</Button>
      </div>
    </section>
  );
}

import './disclosure.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly kind?: 'quiet' | 'bold';
  /** Asks it to open, at first or later; folding it again is for the person alone. */
  readonly open?: boolean | undefined;
  /** For what is fetched only once someone wants to see it. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Something folded: always in the document, opened for print. */
export function Disclosure({ summary, kind = 'quiet', open, onOpen, children }: DisclosureProps) {
  const [openAtFirst] = useState(open);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open && details.current) details.current.open = true;
  }, [open]);
  return (
    <details
      className={`disclosure disclosure-${kind}`}
      ref={details}
      open={openAtFirst}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary className="disclosure-summary">
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}

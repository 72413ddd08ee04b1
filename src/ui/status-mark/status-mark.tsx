import './status-mark.css';
import type { ReactNode } from 'react';

const signs = { pass: '✓', fail: '✕', unknown: '?' } as const;

interface StatusMarkProps {
  readonly status: keyof typeof signs;
  /** Nothing of this status: said without weight. */
  readonly quiet?: boolean;
  /** The word for it: each status has a shape, a word and a colour. */
  readonly children: ReactNode;
}

export function StatusMark({ status, quiet = false, children }: StatusMarkProps) {
  return (
    <span className={`status-mark status-mark-${status} ${quiet ? 'status-mark-quiet' : ''}`}>
      <span className="status-mark-sign" aria-hidden="true">
        {signs[status]}
      </span>
      <span>{children}</span>
    </span>
  );
}

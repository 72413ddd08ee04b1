import './notice.css';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly kind?: 'plain' | 'warn' | 'unknown' | 'fail';
  /** The stable `data-notice` mark, where the notice has one. */
  readonly mark?: string;
  /**
   * How it is told as it appears; without one it is part of what it stands in, as inside a live region. A status that
   * comes together with its words is not read out: what answers a press has to be an alert, as a failure is by itself.
   */
  readonly role?: 'status' | 'alert';
  readonly children: ReactNode;
}

/** A line that stands apart: something happened, or something to know before going on. */
export function Notice(props: NoticeProps) {
  const { kind = 'plain', mark, role = kind === 'fail' ? 'alert' : undefined, children } = props;
  return (
    <div className={`notice notice-${kind}`} data-notice={mark} role={role}>
      {children}
    </div>
  );
}

import './notice.css';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly kind?: 'plain' | 'warn' | 'unknown' | 'fail';
  /** The stable `data-notice` mark, where the notice has one. */
  readonly mark?: string;
  readonly children: ReactNode;
}

/** A line that stands apart: something happened, or something to know before going on. */
export function Notice({ kind = 'plain', mark, children }: NoticeProps) {
  return (
    <div
      className={`notice notice-${kind}`}
      {...(mark !== undefined && { 'data-notice': mark, role: 'status' })}
    >
      {children}
    </div>
  );
}

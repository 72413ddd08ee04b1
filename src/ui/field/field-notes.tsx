import './field.css';
import type { ReactNode } from 'react';

interface FieldNotesProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What is wrong is told as it comes: where nothing else leads to it, and the focus stays in the field. */
  readonly isTold?: boolean | undefined;
  /** Stands under the error: one-press answers to it. */
  readonly children?: ReactNode;
}

/** The ids a control is described by, as far as hint and error exist. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** What a field says about itself: a hint, then what is wrong. */
export function FieldNotes({ id, hint, error, isTold = false, children }: FieldNotesProps) {
  const problem = error && (
    <p className="field-error" id={`${id}-error`}>
      <span>{error}</span>
    </p>
  );
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isTold ? (
        <div className="field-told" aria-live="polite">
          {problem}
        </div>
      ) : (
        problem
      )}
      {children}
    </>
  );
}

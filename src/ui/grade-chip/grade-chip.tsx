import './grade-chip.css';
import type { ReactNode } from 'react';

interface GradeChipProps {
  /** How well the value is known, in a few words. */
  readonly grade: string;
  /** Source, clause and dates, shown on press. */
  readonly children: ReactNode;
}

/** How well a value is known; pressing it shows the source. */
export function GradeChip({ grade, children }: GradeChipProps) {
  return (
    <details className="grade-chip">
      <summary className="grade-chip-name">
        <span>{grade}</span>
      </summary>
      <p>{children}</p>
    </details>
  );
}

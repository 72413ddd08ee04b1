import './grade-chip.css';

interface GradeChipProps {
  /** How well the value is known, in a few words. */
  readonly grade: string;
  /** Source, clause and dates, shown on press. */
  readonly source: string;
}

/** How well a value is known; pressing it shows the source. */
export function GradeChip({ grade, source }: GradeChipProps) {
  return (
    <details className="grade-chip">
      <summary className="grade-chip-name">
        <span>{grade}</span>
      </summary>
      <p>{source}</p>
    </details>
  );
}

import { CopyButton } from './copy-button';
import { DownloadButton } from './download-button';
import type { ResultPart } from './result-context';

interface TakeTableProps extends ResultPart {
  /** What tells the buttons of one table from those of another. */
  readonly of: 'cost' | 'schedule';
  readonly copyLabel: string;
  readonly csvLabel: string;
  readonly text: () => string;
  readonly cells: () => readonly (readonly (string | number)[])[];
}

const marks = {
  cost: { copy: 'copy', csv: 'csv' },
  schedule: { copy: 'copy-schedule', csv: 'csv-schedule' },
} as const;

/** A table to be taken along: as text to paste, and as a file. */
export function TakeTable(props: TakeTableProps) {
  const { page, of, copyLabel, csvLabel, text, cells } = props;
  const { texts, actions } = page;
  return (
    <div className="cost-actions">
      <CopyButton
        texts={texts}
        copy={actions.copy}
        action={marks[of].copy}
        label={copyLabel}
        text={text}
      />
      <DownloadButton
        page={page}
        action={marks[of].csv}
        label={csvLabel}
        file={`fenqi-${of}.csv`}
        mime="text/csv"
        text={() => actions.csv(cells())}
        copyLabel={copyLabel}
      />
    </div>
  );
}

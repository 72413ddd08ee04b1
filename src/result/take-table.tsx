import { CopyButton } from './copy-button';
import { DownloadButton } from './download-button';
import type { ResultPart } from './result-context';

interface TakeTableProps extends ResultPart {
  /** What tells the buttons of one table from those of another. */
  readonly of: 'cost' | 'schedule';
  readonly words: { readonly copy: string; readonly csv: string };
  readonly text: () => string;
  readonly cells: () => readonly (readonly (string | number)[])[];
}

const marks = {
  cost: { copy: 'copy', csv: 'csv' },
  schedule: { copy: 'copy-schedule', csv: 'csv-schedule' },
} as const;

/** A table to be taken along: as text to paste, and as a file. */
export function TakeTable({ page, of, words, text, cells }: TakeTableProps) {
  const { texts, actions } = page;
  return (
    <div className="cost-actions">
      <CopyButton
        texts={texts}
        copy={actions.copy}
        action={marks[of].copy}
        label={words.copy}
        text={text}
      />
      <DownloadButton
        page={page}
        action={marks[of].csv}
        label={words.csv}
        file={`fenqi-${of}.csv`}
        mime="text/csv"
        text={() => actions.csv(cells())}
        copyLabel={words.copy}
      />
    </div>
  );
}

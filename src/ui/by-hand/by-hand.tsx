import './by-hand.css';

interface ByHandProps {
  readonly hint: string;
  /** Where what stands around says it to those who see: for those who hear it alone. */
  readonly isHintHidden?: boolean;
  readonly text: string;
  readonly rows?: number;
}

/** A text to copy by hand. */
export function ByHand({ hint, isHintHidden = false, text, rows = 6 }: ByHandProps) {
  return (
    <label className="by-hand">
      <span className={isHintHidden ? 'visually-hidden' : 'note'}>{hint}</span>
      <textarea
        className="by-hand-text"
        readOnly
        rows={rows}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}

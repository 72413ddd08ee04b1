import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import { useFirstFocus } from '../ui/use-first-focus/use-first-focus';
import type { ResultPart } from './result-context';

interface NotArrivedProps extends ResultPart {
  /** Which part it is, for programs. */
  readonly mark: string;
  readonly text: string;
  /** How often it has failed: a screen reader is told each time. */
  readonly times: number;
  /** The press that tried again took its button away with what it tried. */
  readonly takesFocus?: boolean;
  /** Absent where no try would help. */
  readonly onRetry?: () => void;
}

/** Stands in the place of a part that did not come, and offers another try. */
export function NotArrived(props: NotArrivedProps) {
  const { page, mark, text, times, takesFocus = false, onRetry } = props;
  const button = useFirstFocus<HTMLButtonElement>(takesFocus);
  return (
    <Notice mark={mark} role={takesFocus ? 'alert' : 'status'}>
      <p key={times}>{text}</p>
      {onRetry && (
        <Button onClick={onRetry} ref={button}>
          {page.words.retry}
        </Button>
      )}
    </Notice>
  );
}

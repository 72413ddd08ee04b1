import type { FirstWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import { useFirstFocus } from '../ui/use-first-focus/use-first-focus';
import { useAwaited } from './awaited';
import { isRemembered, storeOfTab } from './session';

interface WaitingProps {
  readonly words: FirstWords;
  /** The press that asked for the view took its button away; the focus goes to what came in its place. */
  readonly takesFocus: boolean;
}

/** Stands where a view is on its way. */
export function Waiting({ words, takesFocus }: WaitingProps) {
  const line = useFirstFocus<HTMLParagraphElement>(takesFocus);
  useAwaited();
  return (
    <p className="app-waiting note" role="status" tabIndex={-1} ref={line}>
      {words.loading}
    </p>
  );
}

interface NotLoadedProps extends WaitingProps {
  readonly times: number;
  readonly retry: () => void;
}

/**
 * Stands where a view did not come, and offers another try. What fails twice may be gone for good, as after a
 * new edition of the site: then the page itself can be loaded anew, where the tab remembers the answers.
 */
export function NotLoaded({ words, takesFocus, times, retry }: NotLoadedProps) {
  const button = useFirstFocus<HTMLButtonElement>(takesFocus);
  const mayReload = times > 1 && isRemembered(storeOfTab());
  return (
    <Notice kind="fail" mark="not-loaded">
      <p key={times}>{mayReload ? words.loadFailedAgain : words.loadFailed}</p>
      <div className="app-actions">
        <Button onClick={retry} ref={button}>
          {words.retry}
        </Button>
        {mayReload && (
          <Button action="reload" onClick={() => window.location.reload()}>
            {words.reload}
          </Button>
        )}
      </div>
    </Notice>
  );
}

import type { FirstWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import type { Loaded } from './use-loaded';

interface PendingProps {
  readonly words: FirstWords;
  readonly loaded: Loaded<unknown>;
}

/** In the place of a part that comes later: that it is on its way, or that it did not come, with another try. */
export function Pending({ words, loaded }: PendingProps) {
  if (loaded.state === 'failed') {
    return (
      <Notice kind="fail" mark="not-loaded">
        <p>{words.loadFailed}</p>
        <Button onClick={loaded.retry}>{words.retry}</Button>
      </Notice>
    );
  }
  return (
    <p className="app-waiting note" role="status">
      {words.loading}
    </p>
  );
}

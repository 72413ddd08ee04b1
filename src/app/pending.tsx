import type { FirstWords } from '../messages/messages';
import { NotLoaded, Waiting } from './not-loaded';
import type { Loaded } from './use-loaded';

interface PendingProps {
  readonly words: FirstWords;
  readonly takesFocus: boolean;
  readonly loaded: Loaded<unknown>;
  readonly onRetry?: () => void;
}

/** In the place of a part that comes later: that it is on its way, or that it did not come. */
export function Pending({ words, takesFocus, loaded, onRetry }: PendingProps) {
  const told = { words, takesFocus };
  if (loaded.state !== 'failed') return <Waiting {...told} />;
  const retry = () => {
    onRetry?.();
    loaded.retry();
  };
  return <NotLoaded {...told} times={loaded.times} retry={retry} />;
}

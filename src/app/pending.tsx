import type { FirstWords } from '../messages/messages';
import { NotLoaded, Waiting } from './not-loaded';
import type { Loaded } from './use-loaded';

interface PendingProps {
  readonly words: FirstWords;
  readonly takesFocus: boolean;
  readonly loaded: Loaded<unknown>;
}

/** In the place of a part that comes later: that it is on its way, or that it did not come. */
export function Pending({ words, takesFocus, loaded }: PendingProps) {
  const told = { words, takesFocus };
  return loaded.state === 'failed' ? <NotLoaded {...told} {...loaded} /> : <Waiting {...told} />;
}

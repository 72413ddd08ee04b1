import { useSyncExternalStore } from 'react';

/** A part of the result with a script of its own: not asked for, on its way, here, or not to be had for now. */
export type Late<Part> =
  | { readonly state: 'idle' | 'loading' }
  | {
      readonly state: 'failed';
      /** How often it has failed. */
      readonly times: number;
    }
  | { readonly state: 'ready'; readonly part: Part };

/** One load for every place on the page that waits for it: what one try mends, it mends for all. */
export function createLate<Part>(load: () => Promise<Part>) {
  let now: Late<Part> = { state: 'idle' };
  const followers = new Set<() => void>();

  function become(next: Late<Part>): void {
    now = next;
    for (const follow of followers) follow();
  }

  function follow(onChange: () => void): () => void {
    followers.add(onChange);
    return () => followers.delete(onChange);
  }

  async function tryNow(): Promise<void> {
    // While it is tried again the notice stays, and with it the focus on its button.
    const times = now.state === 'failed' ? now.times : 0;
    if (times === 0) become({ state: 'loading' });
    try {
      become({ state: 'ready', part: await load() });
    } catch {
      become({ state: 'failed', times: times + 1 });
    }
  }

  return {
    /** Asks for it, unless it is there, on its way, or has failed. */
    ask: (): void => {
      if (now.state === 'idle') void tryNow();
    },
    /** Asks for it once more. */
    again: (): void => void tryNow(),
    /** @throws when it does not come */
    bring: async (): Promise<void> => {
      if (now.state !== 'ready') await tryNow();
      if (now.state === 'failed') throw new Error('a part of the result did not load');
    },
    use: (): Late<Part> => useSyncExternalStore(follow, () => now),
  };
}

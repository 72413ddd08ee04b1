import { startTransition, useEffect, useState } from 'react';

/** A part of the page that comes later: on its way, here, or not to be had for now. */
export type Loaded<Part> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly part: Part }
  | {
      readonly state: 'failed';
      readonly retry: () => void;
      /** How often it has failed. */
      readonly times: number;
    };

/**
 * Loads a part outside Suspense, whose fallback would hold the screen for a fixed 300 ms.
 *
 * @param load must keep its identity as long as it loads the same part
 */
export function useLoaded<Part>(load: () => Promise<Part>): Loaded<Part> {
  const [loaded, setLoaded] = useState<Loaded<Part>>({ state: 'loading' });
  const [again, setAgain] = useState({ load, times: 0 });
  // Another part has not failed yet.
  const failed = again.load === load ? again.times : 0;
  useEffect(() => {
    let current = true;
    const times = failed + 1;
    const retry = () => setAgain({ load, times });
    load().then(
      (part) => {
        // The press that asked for it is answered first, also where the part is there at once.
        if (current) startTransition(() => setLoaded({ state: 'ready', part }));
      },
      () => current && setLoaded({ state: 'failed', retry, times }),
    );
    return () => {
      current = false;
    };
  }, [load, failed]);
  return loaded;
}

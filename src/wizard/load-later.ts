import { useSyncExternalStore } from 'react';

export type Later = typeof import('./later');

let loading: Promise<Later> | undefined;
let here: Later | undefined;
const watching = new Set<() => void>();

/**
 * What reads and checks the entries, the words of later questions and their screens: nothing of it is needed
 * before a first press of Next. Loaded once; what was lost on the way is asked for again the next time.
 */
export function loadLater(): Promise<Later> {
  loading ??= import('./later').then(
    (part) => {
      here = part;
      for (const told of watching) told();
      return part;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

function watch(told: () => void): () => void {
  watching.add(told);
  return () => watching.delete(told);
}

/** The part that comes later, if it has come by now. */
export const laterSoFar = (): Later | undefined => here;

/** The part that comes later, as soon as it has come. */
export function useLater(): Later | undefined {
  // While a page is taken over, it is as the file shows it: without.
  return useSyncExternalStore(watch, laterSoFar, () => undefined);
}

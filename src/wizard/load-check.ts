type Check = typeof import('./check-entries');

let loading: Promise<Check> | undefined;

/**
 * What checks the entries: not part of the first script, for nothing is checked before a first press of
 * Next. Loaded once; what was lost on the way is asked for again the next time.
 */
export function loadCheck(): Promise<Check> {
  loading ??= import('./check-entries').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

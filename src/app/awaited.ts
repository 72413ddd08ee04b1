import { createContext, useContext, useLayoutEffect } from 'react';

/** Is told whether the view is still on its way; nobody is where nothing stands around it. */
export const Awaited = createContext<((isAwaited: boolean) => void) | undefined>(undefined);

/** The view counts as on its way as long as this part stands in its place. */
export function useAwaited(): void {
  const tell = useContext(Awaited);
  // Before the picture, in the same task: no program sees a view named without what it shows.
  useLayoutEffect(() => {
    tell?.(true);
    return () => tell?.(false);
  }, [tell]);
}

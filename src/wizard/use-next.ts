import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { StepEntries } from './field-entry';
import { laterSoFar, loadLater } from './load-later';

/**
 * A press of Next: what stands on the screen is checked, and where it is right, one goes on.
 *
 * @param onRight goes on
 * @returns the press; whether what checks the entries is awaited by it, and whether that was lost on its way
 */
export function useNext(form: UseFormReturn<StepEntries>, onRight: () => void) {
  const isLeft = useRef<boolean>(undefined);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  const [isBusy, setBusy] = useState(false);
  const [isLost, setLost] = useState(false);
  const goOn = form.handleSubmit(() => {
    // Whoever has gone elsewhere while the check was on its way stays there.
    if (!isLeft.current) onRight();
  });
  const next = () => {
    const isAwaited = !laterSoFar();
    // What is there already answers at once. To set what is set already would draw the screen once more before the picture.
    if (isAwaited) setBusy(true);
    const settle = (lost: boolean) => () => {
      if (isAwaited) setBusy(false);
      if (lost !== isLost) setLost(lost);
    };
    goOn().then(settle(false), settle(true));
  };
  useEffect(() => {
    // On its way while someone still types; a press of Next asks again.
    const early = setTimeout(() => loadLater().catch(() => undefined), 200);
    return () => clearTimeout(early);
  }, []);
  return { next, isBusy, isLost };
}

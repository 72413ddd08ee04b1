// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StepEntries } from '../../src/wizard/field-entry';

const loader = '../../src/wizard/load-later';

let isHere = false;
const loadLater = vi.fn(async () => {});

/** A screen whose check ends when told to, rightly or lost on its way. */
async function startScreen(options: { readonly wrapper?: typeof StrictMode } = {}) {
  const { useNext } = await import('../../src/wizard/use-next');
  let [right, lost] = [() => {}, () => {}];
  const check = new Promise<void>((resolve, reject) => {
    [right, lost] = [resolve, () => reject(new Error('lost'))];
  });
  const form = {
    handleSubmit: (onRight: () => void) => () => check.then(onRight),
  } as unknown as UseFormReturn<StepEntries>;
  const onRight = vi.fn();
  const { result, unmount } = renderHook(() => useNext(form, onRight), options);
  const state = () => ({ isBusy: result.current.isBusy, isLost: result.current.isLost });
  const end = (how: () => void) => act(async () => how());
  return {
    onRight,
    unmount,
    state,
    press: () => act(() => result.current.next()),
    comes: () => end(right),
    isLost: () => end(lost),
  };
}

beforeEach(() => {
  isHere = false;
  loadLater.mockReset().mockResolvedValue();
  vi.resetModules();
  vi.doMock(loader, () => ({ laterSoFar: () => (isHere ? {} : undefined), loadLater }));
});
afterEach(() => {
  // A screen left standing would ask for the check in the middle of the next test.
  cleanup();
  vi.doUnmock(loader);
  vi.resetModules();
  vi.useRealTimers();
});

describe('a press of Next', () => {
  it('goes on where all is right, and is busy until the check has come', async () => {
    const { onRight, state, press, comes } = await startScreen();
    expect(state()).toEqual({ isBusy: false, isLost: false });
    press();
    expect(state()).toEqual({ isBusy: true, isLost: false });
    expect(onRight).not.toHaveBeenCalled();
    await comes();
    expect(onRight).toHaveBeenCalledOnce();
    expect(state()).toEqual({ isBusy: false, isLost: false });
  });

  it('draws nothing of that where the check is there already', async () => {
    isHere = true;
    const { state, press } = await startScreen();
    press();
    expect(state()).toEqual({ isBusy: false, isLost: false });
  });

  it('says that the check was lost on its way', async () => {
    const { onRight, state, press, isLost } = await startScreen();
    press();
    await isLost();
    expect(state()).toEqual({ isBusy: false, isLost: true });
    expect(onRight).not.toHaveBeenCalled();
  });

  it('leads nobody on who has gone elsewhere meanwhile', async () => {
    const { onRight, press, comes, unmount } = await startScreen();
    press();
    unmount();
    await comes();
    expect(onRight).not.toHaveBeenCalled();
  });

  it('leads on where the screen was taken off and put back, as strict mode does', async () => {
    const { onRight, press, comes } = await startScreen({ wrapper: StrictMode });
    press();
    await comes();
    expect(onRight).toHaveBeenCalledOnce();
  });
});

describe('what checks the entries', () => {
  it('is asked for a moment after the screen stands, and what is lost is no error yet', async () => {
    vi.useFakeTimers();
    loadLater.mockRejectedValue(new Error('lost'));
    await startScreen();
    await vi.advanceTimersByTimeAsync(199);
    expect(loadLater).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(loadLater).toHaveBeenCalledOnce();
  });

  it('is not asked for by a screen that has gone', async () => {
    vi.useFakeTimers();
    const { unmount } = await startScreen();
    unmount();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(loadLater).not.toHaveBeenCalled();
  });
});

import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFailure } from '../../src/host-pages/live-preview';
import type { LoggedEvent } from '../../src/host-pages/use-events';

const ready: LoggedEvent = { key: 1, name: 'ready', detail: {}, since: 0, times: 1 };

describe('why the preview does not work', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is the script for hosts that did not come, until it has', () => {
    const { result, rerender } = renderHook(
      (log: readonly LoggedEvent[]) => useFailure(log, true),
      { initialProps: [] },
    );
    act(() => vi.advanceTimersByTime(9_999));
    expect(result.current).toBeUndefined();
    act(() => vi.advanceTimersByTime(1));
    expect(result.current).toBe('no-script');
    vi.stubGlobal('FenqiCheck', {});
    rerender([ready]);
    expect(result.current).toBeUndefined();
    // A log that was emptied changes nothing.
    rerender([]);
    expect(result.current).toBeUndefined();
  });
});

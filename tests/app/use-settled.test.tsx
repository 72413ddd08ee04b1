import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSettled } from '../../src/app/use-settled';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a settled value', () => {
  it('is there at once, and follows only once it stands still', () => {
    const { result, rerender } = renderHook(({ typed }) => useSettled(typed, 700), {
      initialProps: { typed: '' },
    });
    expect(result.current).toBe('');
    for (const typed of ['6', '68', '680']) {
      rerender({ typed });
      act(() => vi.advanceTimersByTime(699));
      expect(result.current).toBe('');
    }
    act(() => vi.advanceTimersByTime(1));
    expect(result.current).toBe('680');
  });
});

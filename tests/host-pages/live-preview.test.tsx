import { act, render, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LivePreview, useFailure } from '../../src/host-pages/live-preview';
import type { LoggedEvent } from '../../src/host-pages/use-events';
import { loadHostPagesWords } from '../../src/messages/messages';
import { plainOptions } from '../support/plain-options';

const words = await loadHostPagesWords('zh-CN');
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
      { initialProps: [] as readonly LoggedEvent[] },
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

describe('the preview', () => {
  const preview = (accent: string, isUncoloured = false) => (
    <LivePreview
      words={words}
      site="https://tool.example/"
      options={{ ...plainOptions, accent }}
      isUncoloured={isUncoloured}
      failure={undefined}
    />
  );

  it('is the same while a colour is typed, and begins anew without the one taken back', () => {
    const { container, rerender } = render(preview('', true));
    const frame = () => container.querySelector('iframe');
    const first = frame();
    rerender(preview(''));
    rerender(preview('', true));
    rerender(preview('07C160'));
    expect(first?.dataset['accent']).toBe('07C160');
    // A digit less on the way to another colour.
    rerender(preview(''));
    expect(frame()).toBe(first);
    rerender(preview('', true));
    expect(frame()).not.toBe(first);
    expect(frame()?.src).not.toContain('accent');
    expect(frame()?.dataset['accent']).toBeUndefined();
  });
});

import { act, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { useLoaded } from '../../src/app/use-loaded';

describe('a part that comes later', () => {
  it('is on its way, then here', async () => {
    const load = () => Promise.resolve('part');
    const { result } = renderHook(() => useLoaded(load), { wrapper: StrictMode });
    expect(result.current).toEqual({ state: 'loading' });
    await waitFor(() => expect(result.current).toEqual({ state: 'ready', part: 'part' }));
  });

  it('that did not come can be asked for again', async () => {
    let isUp = false;
    const load = () => (isUp ? Promise.resolve('part') : Promise.reject(new Error('offline')));
    const { result } = renderHook(() => useLoaded(load));
    await waitFor(() => expect(result.current.state).toBe('failed'));
    isUp = true;
    act(() => {
      if (result.current.state === 'failed') result.current.retry();
    });
    await waitFor(() => expect(result.current).toEqual({ state: 'ready', part: 'part' }));
  });

  it('counts how often it failed itself, and not what stood in its place before', async () => {
    const lose = () => Promise.reject(new Error('offline'));
    const loadFirst = lose.bind(undefined);
    const loadSecond = lose.bind(undefined);
    const { result, rerender } = renderHook(({ load }) => useLoaded<string>(load), {
      initialProps: { load: loadFirst },
    });
    const failures = () => (result.current.state === 'failed' ? result.current.times : 0);
    await waitFor(() => expect(failures()).toBe(1));
    act(() => {
      if (result.current.state === 'failed') result.current.retry();
    });
    await waitFor(() => expect(failures()).toBe(2));
    rerender({ load: loadSecond });
    await waitFor(() => expect(failures()).toBe(1));
  });

  it('stays while another takes its place, and a late one does not come back over it', async () => {
    let finishFirst: (part: string) => void = () => undefined;
    const first = () =>
      new Promise<string>((resolve) => {
        finishFirst = resolve;
      });
    const second = () => Promise.resolve('second');
    const { result, rerender } = renderHook(({ load }) => useLoaded(load), {
      initialProps: { load: first },
    });
    rerender({ load: second });
    await waitFor(() => expect(result.current).toEqual({ state: 'ready', part: 'second' }));
    await act(async () => finishFirst('first'));
    expect(result.current).toEqual({ state: 'ready', part: 'second' });
  });
});

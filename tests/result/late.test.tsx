import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createLate } from '../../src/result/late';

/** A part whose loads are settled by hand, in the order they were asked for. */
function late() {
  const asked: { readonly come: (part: string) => void; readonly fail: () => void }[] = [];
  const load = vi.fn(
    () =>
      new Promise<string>((come, reject) => {
        asked.push({ come, fail: () => reject(new Error('offline')) });
      }),
  );
  const part = createLate(load);
  const settle = (at: number, how: 'fail' | { readonly come: string }) =>
    act(async () => (how === 'fail' ? asked[at]?.fail() : asked[at]?.come(how.come)));
  return { part, load, settle };
}

describe('a part with a script of its own', () => {
  it('is asked for once, and is there for every place that waits for it', async () => {
    const { part, load, settle } = late();
    const one = renderHook(part.use);
    const other = renderHook(part.use);
    expect(one.result.current).toEqual({ state: 'idle' });
    act(part.ask);
    act(part.ask);
    expect(load).toHaveBeenCalledTimes(1);
    expect(one.result.current).toEqual({ state: 'loading' });
    await settle(0, { come: 'charts' });
    expect(one.result.current).toEqual({ state: 'ready', part: 'charts' });
    expect(other.result.current).toEqual({ state: 'ready', part: 'charts' });
    act(part.ask);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that failed is asked for again only where someone says so, and the failure stands until then', async () => {
    const { part, load, settle } = late();
    const { result } = renderHook(part.use);
    act(part.ask);
    await settle(0, 'fail');
    expect(result.current).toEqual({ state: 'failed', times: 1 });
    act(part.ask);
    expect(load).toHaveBeenCalledTimes(1);
    act(part.again);
    expect(result.current).toEqual({ state: 'failed', times: 1 });
    await settle(1, 'fail');
    expect(result.current).toEqual({ state: 'failed', times: 2 });
    act(part.again);
    await settle(2, { come: 'charts' });
    expect(result.current).toEqual({ state: 'ready', part: 'charts' });
  });

  it('is brought to whoever has to wait for it, or refused to them', async () => {
    const { part, load, settle } = late();
    const refused = expect(part.bring()).rejects.toThrow('did not load');
    await settle(0, 'fail');
    await refused;
    const brought = part.bring();
    await settle(1, { come: 'charts' });
    await brought;
    await part.bring();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('tells nobody who has gone', async () => {
    const { part, settle } = late();
    const { result, unmount } = renderHook(part.use);
    unmount();
    act(part.ask);
    await settle(0, { come: 'charts' });
    expect(result.current).toEqual({ state: 'idle' });
  });
});

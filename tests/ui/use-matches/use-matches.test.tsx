import { act, render, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useMatches } from '../../../src/ui/use-matches/use-matches';

/** As much of a list of media queries as is listened to; jsdom has none. */
class FakeList {
  matches: boolean;
  readonly listeners = new Set<() => void>();

  constructor(matches: boolean) {
    this.matches = matches;
  }

  addEventListener(type: string, listener: () => void): void {
    if (type === 'change') this.listeners.add(listener);
  }

  removeEventListener(type: string, listener: () => void): void {
    if (type === 'change') this.listeners.delete(listener);
  }

  change(matches: boolean): void {
    this.matches = matches;
    for (const listener of this.listeners) listener();
  }
}

const wideQuery = '(min-width: 64rem)';
const darkQuery = '(prefers-color-scheme: dark)';
let wide = new FakeList(true);
let dark = new FakeList(false);

beforeEach(() => {
  wide = new FakeList(true);
  dark = new FakeList(false);
  vi.stubGlobal('matchMedia', (query: string) => (query === wideQuery ? wide : dark));
});
afterEach(() => vi.unstubAllGlobals());

describe('a media query', () => {
  it.each([
    [wideQuery, true],
    [darkQuery, false],
  ])('%s that holds or not is told so: %s', (query, holds) => {
    expect(renderHook(() => useMatches(query)).result.current).toBe(holds);
  });

  it('is right from the first picture on, where nothing was drawn before', () => {
    const seen: boolean[] = [];
    renderHook(() => seen.push(useMatches(wideQuery)));
    expect(seen).toEqual([true]);
  });

  const Page = () => <p>{useMatches(wideQuery) ? 'wide' : 'narrow'}</p>;

  it('does not hold on a server, which has no screen to ask', () => {
    vi.stubGlobal('matchMedia', undefined);
    expect(renderToString(<Page />)).toBe('<p>narrow</p>');
  });

  it('takes over what a server drew as it stands, and is right from then on', () => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(<Page />);
    const mistakes: unknown[] = [];
    const { unmount } = render(<Page />, {
      container,
      hydrate: true,
      onRecoverableError: (mistake) => mistakes.push(mistake),
    });
    expect(mistakes).toEqual([]);
    expect(container.innerHTML).toBe('<p>wide</p>');
    unmount();
    container.remove();
  });

  it('does not hold where the browser cannot tell', () => {
    Reflect.deleteProperty(window, 'matchMedia');
    expect(renderHook(() => useMatches(wideQuery)).result.current).toBe(false);
  });

  it('is followed while it changes', () => {
    const { result } = renderHook(() => useMatches(wideQuery), { wrapper: StrictMode });
    act(() => wide.change(false));
    expect(result.current).toBe(false);
    act(() => wide.change(true));
    expect(result.current).toBe(true);
  });

  it('is let go when another takes its place', () => {
    const { result, rerender } = renderHook(({ query }) => useMatches(query), {
      initialProps: { query: wideQuery },
    });
    rerender({ query: darkQuery });
    expect(result.current).toBe(false);
    expect([wide.listeners.size, dark.listeners.size]).toEqual([0, 1]);
    act(() => dark.change(true));
    expect(result.current).toBe(true);
  });

  it('is let go when nobody asks any more', () => {
    const { unmount } = renderHook(() => useMatches(wideQuery), { wrapper: StrictMode });
    expect(wide.listeners.size).toBe(1);
    unmount();
    expect(wide.listeners.size).toBe(0);
  });
});

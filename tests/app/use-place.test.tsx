import { act, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Link, readLink } from '../../src/app/link';
import { usePlace } from '../../src/app/use-place';
import { toCalendarDate } from '../../src/domain/calendar/calendar';

let today = toCalendarDate('2026-06-15');
const look = () => today;

function open(hash: string, framed = false) {
  history.replaceState(null, '', hash === '' ? window.location.pathname : hash);
  const links: Link[] = [];
  const onLink = (link: Link) => links.push(link);
  const first = readLink(window.location.hash, today);
  const hook = renderHook(() => usePlace(first, look, onLink, framed), { wrapper: StrictMode });
  return { links, place: () => hook.result.current.place, hook: hook.result };
}

/** As when someone opens another link in this tab. */
async function openLink(hash: string): Promise<void> {
  await act(async () => {
    window.location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

describe('the place in the address', () => {
  beforeEach(() => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  });
  afterEach(() => {
    today = toCalendarDate('2026-06-15');
    vi.restoreAllMocks();
  });

  it('is the view of the first link', () => {
    expect(open('#/costs').place()).toEqual({
      view: 'costs',
      returning: undefined,
      behind: undefined,
    });
    expect(open('').place().view).toBe('start');
  });

  it('never keeps answers', () => {
    open('#/result?score=680&on=2026-06-01');
    expect(window.location.hash).toBe('#/result');
  });

  it('keeps no demonstration that the answers outrank, whether at first or later', async () => {
    const address = () => `${window.location.search}${window.location.hash}`;
    open('?theme=dark&demo=meets&tour=1#/result?score=680');
    expect(address()).toBe('?theme=dark#/result');
    open('?demo=meets#/costs');
    expect(address()).toBe('?demo=meets#/costs');
    await openLink('#/result?score=680');
    expect(address()).toBe('#/result');
  });

  it('moves on by one entry of the history at a time, and to the top of the page', () => {
    const { hook, place } = open('#/start');
    const before = history.length;
    act(() => hook.current.go('account'));
    expect(history.length).toBe(before + 1);
    expect(window.location.hash).toBe('#/account');
    expect(place()).toEqual({ view: 'account', returning: undefined, behind: 'score' });
    act(() => hook.current.go('credit', { to: 'review', question: 'overdue' }));
    expect(place()).toEqual({
      view: 'credit',
      returning: { to: 'review', question: 'overdue' },
      behind: 'account',
    });
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
  });

  it('shows another view in the place of this one: nothing to go back to', () => {
    const { hook, place } = open('#/start');
    act(() => hook.current.go('account'));
    const before = history.length;
    act(() => hook.current.show('credit'));
    expect(history.length).toBe(before);
    expect(window.location.hash).toBe('#/credit');
    expect(place()).toEqual({ view: 'credit', returning: undefined, behind: 'score' });
    expect(history.state).toEqual({ behind: 'score' });
  });

  it('goes back through the history, and remembers what a change leads back to', async () => {
    const { hook, place } = open('#/review');
    act(() => hook.current.go('credit', { to: 'review' }));
    act(() => hook.current.go('costs'));
    act(() => hook.current.back('credit'));
    await waitFor(() => expect(place().view).toBe('credit'));
    expect(place()).toEqual({ view: 'credit', returning: { to: 'review' }, behind: 'review' });
    act(() => hook.current.back('review'));
    await waitFor(() => expect(place().view).toBe('review'));
    expect(place().behind).toBeUndefined();
  });

  it('knows the first question under both of its names as what lies behind', async () => {
    const { hook, place } = open('#/start');
    act(() => hook.current.go('account'));
    act(() => hook.current.back('score'));
    await waitFor(() => expect(place().view).toBe('start'));
  });

  it('goes to the view asked for, and not through the history, where another lies behind', () => {
    const { hook, place } = open('#/credit');
    act(() => hook.current.back('activity'));
    const stepBack = vi.spyOn(history, 'back');
    act(() => hook.current.back('account'));
    expect(place()).toEqual({ view: 'account', returning: undefined, behind: 'activity' });
    act(() => hook.current.back('score'));
    expect(place().view).toBe('score');
    expect(stepBack).not.toHaveBeenCalled();
  });

  it('is led on once by a press that comes twice', () => {
    const { hook, place } = open('#/start');
    const pushed = vi.spyOn(history, 'pushState');
    const pressed = hook.current;
    act(() => {
      pressed.go('account');
      pressed.go('account');
    });
    expect(pushed).toHaveBeenCalledOnce();
    expect(place()).toEqual({ view: 'account', returning: undefined, behind: 'score' });
    act(() => hook.current.go('credit'));
    expect(place().behind).toBe('account');
  });

  it('is led back once by a press that comes twice', async () => {
    const { hook, place } = open('#/start');
    act(() => hook.current.go('account'));
    act(() => hook.current.go('activity'));
    const pressed = hook.current;
    act(() => {
      pressed.back('account');
      pressed.back('account');
    });
    await waitFor(() => expect(place().view).toBe('account'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(place().view).toBe('account');
    act(() => hook.current.back('start'));
    await waitFor(() => expect(place().view).toBe('start'));
  });

  it('goes back also where an anchor of the page lies between, as often as asked', async () => {
    const { hook, place } = open('#/start');
    act(() => hook.current.go('account'));
    await openLink('#main');
    act(() => hook.current.go('activity'));
    act(() => hook.current.back('account'));
    await waitFor(() => expect(place().view).toBe('account'));
    expect(window.location.hash).toBe('#/account');
    act(() => hook.current.back('start'));
    await waitFor(() => expect(place().view).toBe('start'));
  });

  it('goes back by itself where the browser does not', async () => {
    const { hook, place } = open('#/start');
    act(() => hook.current.go('account'));
    const refused = vi.spyOn(history, 'back').mockImplementation(() => undefined);
    act(() => hook.current.back('start'));
    await waitFor(() => expect(place().view).toBe('start'));
    expect(refused).toHaveBeenCalledOnce();
    act(() => hook.current.back('codes'));
    await waitFor(() => expect(place().view).toBe('codes'));
  });

  it('leaves the history of a page around alone when it goes back', () => {
    const { hook, place } = open('#/start', true);
    act(() => hook.current.go('account'));
    const theirs = vi.spyOn(history, 'back');
    act(() => hook.current.back('start'));
    expect(place().view).toBe('start');
    expect(theirs).not.toHaveBeenCalled();
  });

  it('goes to the screen before where nothing of ours lies behind', () => {
    const { hook, place } = open('#/credit');
    act(() => hook.current.back('activity'));
    expect(place().view).toBe('activity');
  });

  it('follows a link opened meanwhile, tells its answers and strips them', async () => {
    const { links, place } = open('#/start');
    await openLink('#/result?score=680');
    expect(place().view).toBe('result');
    expect(window.location.hash).toBe('#/result');
    const replacements = links.flatMap(({ replacement }) => (replacement ? [replacement] : []));
    expect(replacements.map(({ given }) => given)).toContainEqual({ score: 680 });
    expect(links.at(-1)?.view).toBe('result');
  });

  it('reads a link opened after midnight by the day it is then', async () => {
    const { links } = open('#/start');
    today = toCalendarDate('2026-06-16');
    await openLink('#/result?score=680&on=2026-06-16');
    const [link] = links.filter(({ replacement }) => replacement);
    expect(link?.replacement?.on).toBe('2026-06-16');
    expect(link?.ignored).toEqual([]);
  });

  it('tells a link without answers too, but not one to a part of the page', async () => {
    const { links, place } = open('#/costs');
    await openLink('#main');
    expect(place().view).toBe('costs');
    expect(links).toEqual([]);
    await openLink('#/nowhere');
    expect(place().view).toBe('start');
    expect(links.at(-1)).toMatchObject({ ignored: ['#/nowhere'] });
  });

  it('changes all the same where the history refuses, and finds the way back without it', () => {
    const { hook, place } = open('#/start');
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    act(() => hook.current.go('account'));
    expect(place().view).toBe('account');
    act(() => hook.current.back('score'));
    expect(place().view).toBe('score');
  });
});

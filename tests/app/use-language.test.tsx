import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { firstOpening } from '../../src/app/first-view';
import { useLanguage } from '../../src/app/use-language';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import type * as Messages from '../../src/messages/messages';
import { wordsOf } from '../support/render';

const words = wordsOf['zh-CN'];
interface Asked {
  readonly come: () => void;
  readonly lose: () => void;
}
/** What has been asked for, and how each comes in or gets lost. */
const asked: Asked[] = [];
const askedResult: Asked[] = [];

function awaited<Part>(among: Asked[], part: Part): Promise<Part> {
  return new Promise((resolve, reject) => {
    among.push({ come: () => resolve(part), lose: () => reject(new Error('lost')) });
  });
}

vi.mock('../../src/messages/messages', async (original) => ({
  ...(await original<typeof Messages>()),
  loadFirstWords: (locale: Messages.Locale) => awaited(asked, wordsOf[locale]),
  // What they are is not looked at here.
  loadOtherResult: () => awaited(askedResult, {}),
}));

afterEach(() => {
  asked.length = 0;
  askedResult.length = 0;
  document.documentElement.lang = 'zh-CN';
  history.replaceState(null, '', '/');
});

function open() {
  const opening = firstOpening('zh-CN', words, true, toCalendarDate('2026-06-15'));
  const { result } = renderHook(() => useLanguage(opening));
  return {
    ask: (locale: Messages.Locale, isLate = false) =>
      act(() => result.current.change(locale, isLate)),
    now: () => result.current,
  };
}

it('of two languages asked for in a row the last one stands, whichever comes first', async () => {
  const { ask, now } = open();
  ask('en');
  ask('zh-CN');
  await act(async () => asked[1]?.come());
  await act(async () => asked[0]?.come());
  expect(now().locale).toBe('zh-CN');
  expect(document.documentElement.lang).toBe('zh-CN');
  // The file is in that language: nothing has to be said.
  expect(window.location.search).toBe('');
});

it('a language nobody waits for any more is not missed, and one that is missed only until that is put away', async () => {
  const { ask, now } = open();
  ask('en');
  ask('zh-CN');
  await act(async () => asked[1]?.come());
  await act(async () => asked[0]?.lose());
  expect(now().lost).toBe(false);
  ask('en');
  await act(async () => asked[2]?.lose());
  expect(now().lost).toBe(true);
  act(() => now().setLost(false));
  expect(now().lost).toBe(false);
});

it('on the result the language waits for the result’s words, too, and stays where they are lost', async () => {
  const { ask, now } = open();
  ask('en', true);
  await act(async () => asked[0]?.come());
  expect(now().locale).toBe('zh-CN');
  expect(document.documentElement.lang).toBe('zh-CN');
  await act(async () => askedResult[0]?.lose());
  expect(now().locale).toBe('zh-CN');
  expect(now().lost).toBe(true);
  ask('en', true);
  await act(async () => asked[1]?.come());
  await act(async () => askedResult[1]?.come());
  expect(now().locale).toBe('en');
  expect(document.documentElement.lang).toBe('en');
  expect(now().lost).toBe(false);
});

it('back to the file’s own language nothing more is awaited: its words have come with the result', async () => {
  const { ask, now } = open();
  ask('en');
  await act(async () => asked[0]?.come());
  ask('zh-CN', true);
  await act(async () => asked[1]?.come());
  expect(now().locale).toBe('zh-CN');
  expect(askedResult).toEqual([]);
});

it('a screen gone back to is named in the language it is now read in', async () => {
  const { ask } = open();
  history.pushState({ depth: 1 }, '', '/?theme=dark#/account');
  history.pushState({ depth: 2 }, '', '/#/activity');
  ask('en');
  await act(async () => asked[0]?.come());
  expect(window.location.search + window.location.hash).toBe('?lang=en#/activity');
  const arrived = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  history.back();
  await arrived;
  expect(window.location.search + window.location.hash).toBe('?theme=dark&lang=en#/account');
  expect(history.state).toEqual({ depth: 1 });
});

it('an address that says the language, or need not, stays as it is', async () => {
  open();
  const arriveAt = (address: string) => {
    history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
    return window.location.search;
  };
  expect(arriveAt('/?lang=zh-CN#/account')).toBe('?lang=zh-CN');
  expect(arriveAt('/#/account')).toBe('');
  expect(arriveAt('/?lang=en#/account')).toBe('?lang=zh-CN');
});

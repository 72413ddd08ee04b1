import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useToday } from '../../src/app/use-today';
import { toCalendarDate } from '../../src/domain/calendar/calendar';

const opened = toCalendarDate('2026-11-22');

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 22, 23, 59, 59));
});
afterEach(() => vi.useRealTimers());

function open(first = opened) {
  const { result } = renderHook(() => useToday(first));
  const look = () => {
    let day = '';
    act(() => {
      day = result.current.look();
    });
    return day;
  };
  return { today: () => result.current.today, look };
}

const comeBack = () => act(() => void document.dispatchEvent(new Event('visibilitychange')));
const show = () => act(() => void window.dispatchEvent(new Event('pageshow')));
const passMidnight = () => vi.setSystemTime(new Date(2026, 10, 23, 0, 0, 1));

describe('the day it is', () => {
  it.each([
    ['comes back to the page', comeBack],
    ['is shown the page as the browser kept it', show],
  ])('is the new one once the reader %s after midnight', (_, look) => {
    const { today } = open();
    look();
    expect(today()).toBe('2026-11-22');
    passMidnight();
    expect(today()).toBe('2026-11-22');
    look();
    expect(today()).toBe('2026-11-23');
  });

  it('is told anew to whoever asks', () => {
    const { today, look } = open();
    expect(look()).toBe('2026-11-22');
    passMidnight();
    expect(look()).toBe('2026-11-23');
    expect(today()).toBe('2026-11-23');
  });

  it('goes back with a clock that is put right', () => {
    const { today } = open();
    vi.setSystemTime(new Date(2026, 10, 20, 12));
    comeBack();
    expect(today()).toBe('2026-11-20');
  });

  it('is the day the page was opened on while the clock stays on its day', () => {
    const { today, look } = open(toCalendarDate('2026-06-15'));
    comeBack();
    expect(look()).toBe('2026-06-15');
    expect(today()).toBe('2026-06-15');
  });
});

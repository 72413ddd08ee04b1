import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFetchAhead } from '../../src/app/fetch-ahead';
import type { View } from '../../src/app/view';

const parts = vi.hoisted(() => ({ charts: vi.fn(), details: vi.fn() }));

vi.mock('../../src/app/pages', () => ({
  loadCharts: parts.charts,
  loadDetails: parts.details,
}));

const scripts = ['details.js', 'chart.js'];

const fetchAhead = vi.fn();
const fetched = () => fetchAhead.mock.calls.map(([file]) => file);
const input = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

function open(view: View) {
  return renderHook(({ shown }: { shown: View }) => useFetchAhead(shown), {
    initialProps: { shown: view },
  });
}

describe('the scripts of details and charts', () => {
  let idle: (() => void)[] = [];
  const rest = async () => {
    for (const work of idle.splice(0)) work();
    await vi.dynamicImportSettled();
  };

  beforeEach(() => {
    idle = [];
    parts.charts.mockClear();
    parts.details.mockClear();
    fetchAhead.mockClear();
    vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
    vi.stubGlobal('fenqi', { fetchAhead });
    document.documentElement.dataset['ahead'] = scripts.join(' ');
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    delete document.documentElement.dataset['ahead'];
  });

  it('are fetched when there is time after the first input, once', async () => {
    open('start');
    await rest();
    expect(fetched()).toEqual([]);
    input();
    expect(fetched()).toEqual([]);
    await rest();
    expect(fetched()).toEqual(scripts);
    input();
    await rest();
    expect(fetched()).toEqual(scripts);
    expect(parts.charts).not.toHaveBeenCalled();
    expect(parts.details).not.toHaveBeenCalled();
  });

  it('are run on the review, after an input on an earlier screen', async () => {
    const { rerender } = open('purchase');
    input();
    await rest();
    expect(parts.charts).not.toHaveBeenCalled();
    expect(parts.details).not.toHaveBeenCalled();
    rerender({ shown: 'review' });
    await rest();
    await rest();
    expect(parts.charts).toHaveBeenCalledTimes(1);
    expect(parts.details).toHaveBeenCalledTimes(1);
  });

  it('are run on the review that was opened by a link only after an input there', async () => {
    open('review');
    await rest();
    await rest();
    expect(parts.charts).not.toHaveBeenCalled();
    expect(parts.details).not.toHaveBeenCalled();
    input();
    await rest();
    await rest();
    expect(parts.charts).toHaveBeenCalledTimes(1);
    expect(parts.details).toHaveBeenCalledTimes(1);
  });

  it('wait half a second where nobody tells when there is time', () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('fenqi', { fetchAhead });
    vi.useFakeTimers();
    Reflect.deleteProperty(window, 'requestIdleCallback');
    open('start');
    input();
    vi.advanceTimersByTime(499);
    expect(fetched()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(fetched()).toEqual(scripts);
    vi.useRealTimers();
  });

  it('are left to the result where the page names none, and while developing', async () => {
    delete document.documentElement.dataset['ahead'];
    open('start');
    input();
    await rest();
    expect(fetched()).toEqual([]);
    document.documentElement.dataset['ahead'] = scripts.join(' ');
    vi.stubGlobal('fenqi', undefined);
    open('start');
    input();
    await rest();
    expect(fetched()).toEqual([]);
  });

  it('are not fetched for a page that is gone before the first input', async () => {
    open('start').unmount();
    input();
    await rest();
    expect(fetched()).toEqual([]);
  });
});

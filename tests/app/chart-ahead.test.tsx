import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useChartAhead } from '../../src/app/chart-ahead';
import type { View } from '../../src/app/view';

const charts = vi.hoisted(() => ({ load: vi.fn() }));

vi.mock('../../src/app/pages', () => ({ loadCharts: charts.load }));

const fetched = () =>
  [...document.querySelectorAll('link[rel="modulepreload"]')].map((link) =>
    link.getAttribute('href'),
  );
const input = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

function open(view: View) {
  return renderHook(({ shown }: { shown: View }) => useChartAhead(shown), {
    initialProps: { shown: view },
  });
}

describe('the charts’ script', () => {
  const supports = vi.fn(() => true);
  let idle: (() => void)[] = [];
  const rest = async () => {
    for (const work of idle.splice(0)) work();
    await vi.dynamicImportSettled();
  };

  beforeEach(() => {
    idle = [];
    charts.load.mockClear();
    supports.mockReturnValue(true);
    vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
    vi.spyOn(HTMLLinkElement.prototype, 'relList', 'get').mockReturnValue({
      supports,
    } as unknown as DOMTokenList);
    document.documentElement.dataset['chart'] = './assets/chart.js';
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.head.replaceChildren();
    delete document.documentElement.dataset['chart'];
  });

  it('is fetched when there is time after the first input, once', async () => {
    open('start');
    await rest();
    expect(fetched()).toEqual([]);
    input();
    expect(fetched()).toEqual([]);
    await rest();
    expect(fetched()).toEqual(['./assets/chart.js']);
    input();
    await rest();
    expect(fetched()).toEqual(['./assets/chart.js']);
    expect(charts.load).not.toHaveBeenCalled();
  });

  it('is run on the review, after an input on an earlier screen', async () => {
    const { rerender } = open('purchase');
    input();
    await rest();
    expect(charts.load).not.toHaveBeenCalled();
    rerender({ shown: 'review' });
    await rest();
    await rest();
    expect(charts.load).toHaveBeenCalledTimes(1);
  });

  it('is run on the review that was opened by a link only after an input there', async () => {
    open('review');
    await rest();
    await rest();
    expect(charts.load).not.toHaveBeenCalled();
    input();
    await rest();
    await rest();
    expect(charts.load).toHaveBeenCalledTimes(1);
  });

  it('waits half a second where nobody tells when there is time', () => {
    vi.unstubAllGlobals();
    vi.useFakeTimers();
    Reflect.deleteProperty(window, 'requestIdleCallback');
    open('start');
    input();
    vi.advanceTimersByTime(499);
    expect(fetched()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(fetched()).toEqual(['./assets/chart.js']);
    vi.useRealTimers();
  });

  it('is left to the result by a browser that cannot fetch ahead, and by a page that names none', async () => {
    supports.mockReturnValue(false);
    open('start');
    input();
    await rest();
    expect(fetched()).toEqual([]);
    supports.mockReturnValue(true);
    delete document.documentElement.dataset['chart'];
    open('start');
    input();
    await rest();
    expect(fetched()).toEqual([]);
  });

  it('is not fetched for a page that is gone before the first input', async () => {
    open('start').unmount();
    input();
    await rest();
    expect(fetched()).toEqual([]);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printPage } from '../../src/share/take-away';

const setPrint = (value: () => void) =>
  Object.defineProperty(window, 'print', { configurable: true, value });

describe('the print button', () => {
  const begin = () => window.dispatchEvent(new Event('beforeprint'));

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('prints', async () => {
    const print = vi.fn(begin);
    setPrint(print);
    expect(await printPage()).toBe(true);
    expect(print).toHaveBeenCalledOnce();
  });

  it('waits a moment for a browser that is slow to begin', async () => {
    setPrint(() => setTimeout(begin, 900));
    const printed = printPage();
    await vi.advanceTimersByTimeAsync(900);
    expect(await printed).toBe(true);
  });

  it('says when the browser refuses', async () => {
    setPrint(() => {
      throw new Error('not here');
    });
    expect(await printPage()).toBe(false);
  });

  it('says when nothing comes of it, as in a sandbox that allows no dialogs', async () => {
    setPrint(() => {});
    const printed = printPage();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await printed).toBe(false);
  });

  it('takes no later print for its own', async () => {
    setPrint(() => {});
    const listen = vi.spyOn(window, 'addEventListener');
    const printed = printPage();
    await vi.advanceTimersByTimeAsync(1_000);
    await printed;
    expect(listen.mock.calls[0]?.[2]).toMatchObject({ signal: { aborted: true } });
  });
});

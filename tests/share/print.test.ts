// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { printPage } from '../../src/share/take-away';

const setPrint = (value: () => void) =>
  Object.defineProperty(window, 'print', { configurable: true, value });

describe('the print button', () => {
  it('prints, and leaves no listener behind where nothing comes of it', () => {
    const print = vi.fn();
    setPrint(print);
    const listen = vi.spyOn(window, 'addEventListener');
    expect(printPage()).toBe(true);
    expect(print).toHaveBeenCalledOnce();
    expect(listen).not.toHaveBeenCalled();
    listen.mockRestore();
  });

  it('says when the browser refuses', () => {
    setPrint(() => {
      throw new Error('not here');
    });
    expect(printPage()).toBe(false);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPicture } from '../../src/result/after-picture';

describe('what waits for the next picture', () => {
  const done = vi.fn();
  let draw: (() => void) | undefined;

  beforeEach(() => {
    vi.useFakeTimers();
    done.mockClear();
    draw = undefined;
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      draw = callback;
      return 1;
    });
    vi.stubGlobal('cancelAnimationFrame', () => {
      draw = undefined;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is done in a task after it, once', () => {
    afterPicture(done);
    vi.advanceTimersByTime(100);
    draw?.();
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(0);
    expect(done).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('is done after 400 ms where nothing is drawn', () => {
    afterPicture(done);
    vi.advanceTimersByTime(399);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(done).toHaveBeenCalledTimes(1);
    expect(draw).toBeUndefined();
  });

  it('is not done when it is called off, before the picture or after it', () => {
    afterPicture(done)();
    vi.advanceTimersByTime(1_000);
    const callOff = afterPicture(done);
    draw?.();
    callOff();
    vi.advanceTimersByTime(1_000);
    expect(done).not.toHaveBeenCalled();
  });
});

// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const later = '../../src/wizard/later';
const part = { checkEntries: () => undefined };
const fresh = () => import('../../src/wizard/load-later');

describe('the part that comes later', () => {
  let isLost = false;
  beforeEach(() => {
    isLost = false;
    vi.resetModules();
    vi.doMock(later, () => {
      if (isLost) throw new Error('lost');
      return part;
    });
  });
  afterEach(() => {
    vi.doUnmock(later);
    vi.resetModules();
  });

  it('is not there before it was asked for, and then is, for all who wait for it', async () => {
    const { loadLater, useLater } = await fresh();
    const { result } = renderHook(() => useLater());
    expect(result.current).toBeUndefined();
    await act(loadLater);
    expect(result.current).toHaveProperty('checkEntries', part.checkEntries);
    expect(renderHook(() => useLater()).result.current).toBe(result.current);
  });

  it('comes once, however often it is asked for', async () => {
    const { loadLater } = await fresh();
    expect(loadLater()).toBe(loadLater());
    await expect(loadLater()).resolves.toHaveProperty('checkEntries', part.checkEntries);
  });

  it('is asked for again when it was lost on the way', async () => {
    isLost = true;
    const { loadLater } = await fresh();
    await expect(loadLater()).rejects.toThrow();
    isLost = false;
    await expect(loadLater()).resolves.toHaveProperty('checkEntries', part.checkEntries);
  });
});

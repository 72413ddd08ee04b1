import { describe, expect, it } from 'vitest';
import { openDemo } from '../../src/app/open-demo';
import { demos } from '../../src/data/demos';

const asked = { view: 'result', ignored: ['x'], ignoredMore: 0 } as const;

describe('a demonstration that is opened', () => {
  it.each(Object.keys(demos))('%s has every answer of it taken in, on its day', async (id) => {
    const demo = await openDemo(id, asked, 'zh-CN', false);
    const names = [...new URLSearchParams(demos[id as keyof typeof demos]).keys()];
    expect(Object.keys(demo?.link.replacement?.given ?? {}).sort()).toEqual(names.sort());
    expect(demo?.link).toMatchObject({ view: 'result', ignored: ['x'] });
    expect(demo?.link.replacement?.on).toBe('2026-11-22');
  });

  it.each(['no-such-one', 'constructor', '__proto__'])('is nothing for %s', async (id) => {
    expect(await openDemo(id, asked, 'zh-CN', false)).toBeUndefined();
  });
});

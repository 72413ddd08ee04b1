import { describe, expect, it } from 'vitest';
import { ownAddress } from '../../src/app/leave-demo';

describe('the way out of a demonstration', () => {
  it.each([
    ['/', '?demo=student', '/#/start'],
    ['/embed/en/', '?demo=student&tour=1', '/embed/en/#/start'],
    ['/', '?theme=dark&demo=a&lang=en&tour=1', '/?theme=dark&lang=en#/start'],
    ['/', '?demo=a&x=%20+&share=all', '/?x=%20+&share=all#/start'],
    ['/', '?demos=1&demo', '/?demos=1#/start'],
  ])('from %s%s leads to %s', (pathname, search, address) => {
    expect(ownAddress(pathname, search, '#/start')).toBe(address);
  });
});

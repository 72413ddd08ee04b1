import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dwellOf } from '../../src/demo/dwell-of';

describe('the time a stop stands', () => {
  it.each([
    ['', 'zh-CN', 7],
    ['一'.repeat(15), 'zh-CN', 7],
    ['一'.repeat(20), 'zh-CN', 8],
    ['一'.repeat(40), 'zh-CN', 12],
    ['a'.repeat(42), 'en', 7],
    ['a'.repeat(70), 'en', 9],
    ['𠮷'.repeat(20), 'zh-CN', 8],
  ] as const)('“%s” in %s: %d seconds', (caption, locale, seconds) => {
    expect(dwellOf(caption, locale)).toBe(seconds);
  });
});

describe('always', () => {
  it('is long enough to look and never shorter for a longer caption', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('zh-CN', 'en'),
        (text, more, locale) => {
          expect(dwellOf(text, locale)).toBeGreaterThanOrEqual(7);
          expect(dwellOf(text + more, locale)).toBeGreaterThanOrEqual(dwellOf(text, locale));
        },
      ),
    );
  });
});

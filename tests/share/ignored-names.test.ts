import { describe, expect, it } from 'vitest';
import { listIgnored } from '../../src/share/ignored-names';

const names = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`);

describe('names that had no effect', () => {
  it('are told once each', () => {
    expect(listIgnored(['a', 'b', 'a'], false)).toEqual({ ignored: ['a', 'b'], ignoredMore: 0 });
  });

  it.each([
    [40, false, 40, 0],
    [41, false, 40, 1],
    [39, true, 40, 0],
    [40, true, 40, 1],
  ])('%i of them, text left unread: %s', (count, isCut, shown, more) => {
    const { ignored, ignoredMore } = listIgnored(names(count), isCut);
    expect([ignored.length, ignoredMore, ignored.includes('…')]).toEqual([shown, more, isCut]);
  });

  it('are shortened to 40 characters without breaking one in two', () => {
    expect(listIgnored(['𠮷'.repeat(41)], false).ignored).toEqual(['𠮷'.repeat(40)]);
  });
});

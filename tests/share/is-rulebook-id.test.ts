import { describe, expect, it } from 'vitest';
import { isRulebookId } from '../../src/share/share';

describe('the name of a rulebook', () => {
  it.each(['2026-11-22', 'a', 'Bank_list.v2', 'x'.repeat(64)])('may be %s', (text) => {
    expect(isRulebookId(text)).toBe(true);
  });

  it.each(['', 'a b', 'x'.repeat(65), '规则', 'a\n', 3, null, ['a']])('may not be %j', (text) => {
    expect(isRulebookId(text)).toBe(false);
  });
});

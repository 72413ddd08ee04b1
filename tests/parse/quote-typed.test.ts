import { describe, expect, it } from 'vitest';
import { quoteTyped } from '../../src/parse/parse';

describe('a typed text in a message', () => {
  it.each([
    ['大概600', '大概600'],
    ['  abc ', 'abc'],
    ['12345678901234567890', '12345678901234567890'],
    ['123456789012345678901', '12345678901234567890…'],
    ['𠮷'.repeat(21), `${'𠮷'.repeat(20)}…`],
    ['', ''],
  ])('%s is quoted as %s', (typed, quoted) => {
    expect(quoteTyped(typed)).toBe(quoted);
  });
});

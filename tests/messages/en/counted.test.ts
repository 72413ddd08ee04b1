import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/messages/en/counted';

describe('a number with its noun', () => {
  it.each([
    [0, '0 months'],
    [1, '1 month'],
    [2, '2 months'],
    [0.2, '0.2 months'],
    [1.5, '1.5 months'],
    [1200, '1,200 months'],
  ])('%d is %s', (value, text) => {
    expect(counted(value, 'month')).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { inHundreds } from '../../src/messages/in-hundreds';

describe('a sum in hundreds of yuan', () => {
  it.each([
    [0, 0],
    [1, 10_000],
    [10_000, 10_000],
    [10_001, 20_000],
    [2_607_143, 2_610_000],
    [1_750_000, 1_750_000],
  ])('of %i fen is %i', (fen, told) => {
    expect(inHundreds(fen)).toBe(told);
  });
});

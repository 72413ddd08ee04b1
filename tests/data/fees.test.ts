import { describe, expect, it } from 'vitest';
import { fees } from '../../src/data/fees';

describe('the fees a term, in parts per million', () => {
  it.each([
    [3, 15_000, 8_000, 'ecommerce', 0.144],
    [6, 12_000, 6_000, 'newUser', 0.144],
    [12, 10_000, 9_000, 'invited', 0.126],
    [24, 8_000, undefined, undefined, 0.128],
  ] as const)('%i terms cost %i, or %s with the offer %s', (terms, base, promo, name, annual) => {
    expect(fees.base[terms][0].value).toBe(base);
    expect(fees.promo[terms]?.fee[0].value).toBe(promo);
    expect(fees.promo[terms]?.promotion).toBe(name);
    expect(fees.articleAnnual[terms][0].value).toBe(annual);
  });
});

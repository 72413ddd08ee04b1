import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceByFee } from '../../../src/domain/cost/price-by-fee';
import { priceByTotal } from '../../../src/domain/cost/price-by-total';
import { toFen, toPpm } from '../../../src/domain/money/money';

const price = (principal: number, terms: number, total: number) =>
  priceByTotal(toFen(principal), terms, toFen(total));
const payments = (priced: ReturnType<typeof price>) => priced?.payments.map((p) => p.payment);

describe('instalments that repay a sum in all', () => {
  it('of 10,450 yuan for 10,000 over 3 terms cost what the article’s base fee does', () => {
    const priced = price(1_000_000, 3, 1_045_000);
    expect(payments(priced)).toEqual([348_333, 348_333, 348_334]);
    expect(priced).toMatchObject({ feeTotal: 45_000, repaid: 1_045_000, perTerm: 348_333 });
    expect(priced?.nominal).toBeCloseTo(0.2680264819963338, 13);
  });

  it('of twelve times 930 yuan are twelve equal payments', () => {
    const priced = price(1_000_000, 12, 1_116_000);
    expect(new Set(payments(priced))).toEqual(new Set([93_000]));
    expect(priced?.nominal).toBeCloseTo(0.20762861933091495, 13);
    expect(priced?.effective).toBeCloseTo(0.22857239202976712, 13);
  });

  it('of exactly the principal cost nothing, at a rate of exactly 0', () => {
    const priced = price(1_000_000, 3, 1_000_000);
    expect(priced).toMatchObject({ feeTotal: 0, monthly: 0, nominal: 0, effective: 0 });
  });

  it('of a fen less than the principal have no price', () => {
    expect(price(1_000_000, 3, 999_999)).toBeUndefined();
  });

  it('of hardly more than the principal may leave the last fee a fen below nothing', () => {
    const priced = price(11, 3, 12);
    expect(payments(priced)).toEqual([4, 4, 4]);
    expect(priced?.payments.map(({ fee }) => fee)).toEqual([1, 1, -1]);
    expect(priced?.feeTotal).toBe(1);
    expect(priced?.nominal).toBeCloseTo(0.5376034333187587, 12);
  });

  it.each([
    ['no principal', 0, 3],
    ['no term', 100, 0],
  ])('need more than %s', (_, principal, terms) => {
    expect(() => price(principal, terms, 100)).toThrow(RangeError);
  });
});

describe('always', () => {
  const principals = fc.integer({ min: 100, max: 5_000_000 });
  const terms = fc.integer({ min: 1, max: 60 });

  it('the payments make up the total and differ by the rest alone', () => {
    fc.assert(
      fc.property(principals, terms, fc.nat(10_000_000), (principal, n, fee) => {
        const paid = payments(price(principal, n, principal + fee)) ?? [];
        expect(paid.reduce((sum, payment) => sum + payment, 0)).toBe(principal + fee);
        expect(new Set(paid.slice(0, -1)).size).toBeLessThanOrEqual(1);
        const unevenness = (paid.at(-1) ?? 0) - (paid[0] ?? 0);
        expect(unevenness >= 0 && unevenness <= n - 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a multiple of the terms gives equal payments', () => {
    fc.assert(
      fc.property(principals, terms, fc.nat(100_000), (principal, n, more) => {
        const each = Math.ceil(principal / n) + more;
        expect(new Set(payments(price(principal, n, each * n)))).toEqual(new Set([each]));
      }),
    );
  });

  it('where the principal divides evenly, the total of a fee costs the same as the fee', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), terms, fc.nat(100_000), (part, n, ppm) => {
        const byFee = priceByFee(toFen(part * n), n, toPpm(ppm));
        expect(price(part * n, n, byFee.repaid)).toEqual(byFee);
      }),
    );
  });
});

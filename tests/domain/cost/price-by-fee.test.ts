import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceByFee } from '../../../src/domain/cost/price-by-fee';
import { toFen, toPpm } from '../../../src/domain/money/money';

const price = (principal: number, terms: number, ppm: number) =>
  priceByFee(toFen(principal), terms, toPpm(ppm));

describe('10,000 yuan at the article’s fees', () => {
  it.each([
    [3, 15_000, 45_000, 348_333, 0.2680264819963338, 0.3035314233759717],
    [3, 8_000, 24_000, 341_333, 0.1434318666024087, 0.15324699827547364],
    [6, 12_000, 72_000, 178_666, 0.24280431296983596, 0.2717330023770783],
    [6, 6_000, 36_000, 172_666, 0.12239327527705111, 0.1294980333961268],
    [12, 10_000, 120_000, 93_333, 0.21457118703149267, 0.23698304450400318],
    [12, 9_000, 108_000, 92_333, 0.19370103901120314, 0.21185752133815003],
    [24, 8_000, 192_000, 49_666, 0.17466196807911424, 0.18934537699643478],
  ])(
    'over %d terms at %d ppm cost %d fen, first payment %d, nominal %d, effective %d',
    (terms, ppm, fee, perTerm, nominal, effective) => {
      const priced = price(1_000_000, terms, ppm);
      expect(priced).toMatchObject({ feeTotal: fee, repaid: 1_000_000 + fee, perTerm, terms });
      expect(priced.nominal).toBeCloseTo(nominal, 13);
      expect(priced.effective).toBeCloseTo(effective, 13);
    },
  );

  it.each([
    [3, 15_000, '450.00', '26.80', '30.35'],
    [3, 8_000, '240.00', '14.34', '15.32'],
    [6, 12_000, '720.00', '24.28', '27.17'],
    [6, 6_000, '360.00', '12.24', '12.95'],
    [12, 10_000, '1200.00', '21.46', '23.70'],
    [12, 9_000, '1080.00', '19.37', '21.19'],
    [24, 8_000, '1920.00', '17.47', '18.93'],
  ])('over %d terms at %d ppm read %s yuan, %s %% and %s %%', (terms, ppm, ...read) => {
    const { feeTotal, nominal, effective } = price(1_000_000, terms, ppm);
    const shown = [feeTotal / 100, nominal * 100, effective * 100];
    expect(shown.map((value) => value.toFixed(2))).toEqual(read);
  });
});

describe('an instalment price', () => {
  it('of 1.00 yuan differs: 1.5 % rounds up to 2 fen a term', () => {
    const priced = price(100, 3, 15_000);
    expect(priced.feeTotal).toBe(6);
    expect(priced.payments.map(({ payment }) => payment)).toEqual([35, 35, 36]);
    expect(priced.nominal).toBeCloseTo(0.3548145386708232, 13);
  });

  it.each([
    [3, 0.2680264819963338],
    [6, 0.3023051849205522],
    [12, 0.31716288506001705],
    [24, 0.3145882357475424],
  ])('at 1.5 %% does not simply rise with the terms: %d terms are %d a year', (terms, nominal) => {
    expect(price(1_000_000, terms, 15_000).nominal).toBeCloseTo(nominal, 13);
  });

  it('at the highest fee that can be asked, 10 % over 24 terms, is still a price', () => {
    const priced = price(1_000_000, 24, 100_000);
    expect(priced).toMatchObject({ feeTotal: 2_400_000, repaid: 3_400_000, perTerm: 141_666 });
    expect(priced.nominal).toBeCloseTo(1.6183744277251102, 12);
  });

  it.each([
    ['no fee', 1_000_000, 3, 0],
    ['a fee that rounds to no fen', 100, 3, 4_999],
    ['a principal of one fen', 1, 24, 10_000],
  ])('with %s has rates of exactly 0', (_, principal, terms, ppm) => {
    const { monthly, nominal, effective, feeTotal } = price(principal, terms, ppm);
    for (const value of [monthly, nominal, effective, feeTotal]) expect(value).toBe(0);
  });

  it('for one term is the fee itself', () => {
    expect(price(10_000, 1, 15_000).monthly).toBe(0.015);
  });

  it.each([
    ['no principal', 0, 3],
    ['no term', 100, 0],
    ['half a term', 100, 2.5],
  ])('needs more than %s', (_, principal, terms) => {
    expect(() => price(principal, terms, 15_000)).toThrow(RangeError);
  });
});

describe('always', () => {
  const principals = fc.integer({ min: 100, max: 5_000_000 });
  const terms = fc.integer({ min: 1, max: 60 });
  const fees = fc.integer({ min: 0, max: 100_000 });
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const flows = (priced: ReturnType<typeof price>) => priced.payments.map((p) => p.payment);
  const worthAt = (payments: readonly number[], rate: number) =>
    payments.reduceRight((later, payment) => (later + payment) / (1 + rate), 0);

  /** Plain halving, written apart from the code under test. */
  function halve(principal: number, payments: readonly number[]): number {
    let [low, high] = [0, total(payments) / principal - 1];
    for (let step = 0; step < 100; step += 1) {
      const middle = (low + high) / 2;
      if (worthAt(payments, middle) > principal) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }

  it('the parts make up the principal, the payments what is repaid, and nothing is owed at the end', () => {
    fc.assert(
      fc.property(principals, terms, fees, (principal, n, ppm) => {
        const { payments, feeTotal, repaid, perTerm } = price(principal, n, ppm);
        const parts = payments.map((payment) => payment.principal);
        expect(payments.map(({ term }) => term)).toEqual(parts.map((_, k) => k + 1));
        expect(total(parts)).toBe(principal);
        expect(total(payments.map(({ fee }) => fee))).toBe(feeTotal);
        expect(total(payments.map(({ payment }) => payment))).toBe(repaid);
        expect(repaid).toBe(principal + feeTotal);
        expect(perTerm).toBe(payments[0]?.payment);
        expect(payments.at(-1)?.balance).toBe(0);
        const unevenness = (parts.at(-1) ?? 0) - (parts[0] ?? 0);
        expect(unevenness >= 0 && unevenness <= n - 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a larger principal or a higher fee never costs less', () => {
    fc.assert(
      fc.property(principals, terms, fees, fc.nat(9_999), (principal, n, ppm, more) => {
        const { feeTotal } = price(principal, n, ppm);
        expect(price(principal + more, n, ppm).feeTotal).toBeGreaterThanOrEqual(feeTotal);
        expect(price(principal, n, ppm + more).feeTotal).toBeGreaterThanOrEqual(feeTotal);
      }),
      { numRuns: 200 },
    );
  });

  it('the rate rises with the fee, strictly wherever a fen more is charged', () => {
    fc.assert(
      fc.property(principals, terms, fees, fc.nat(20_000), (principal, n, ppm, more) => {
        const [low, high] = [price(principal, n, ppm), price(principal, n, ppm + more)];
        if (high.feeTotal === low.feeTotal) expect(high.monthly).toBe(low.monthly);
        else expect(high.monthly).toBeGreaterThan(low.monthly);
      }),
      { numRuns: 200 },
    );
  });

  it('on flows without rounding the rate lies between the fee and 2nf/(n+1)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 5 }),
        (n, ppm, millions) => {
          const fee = ppm / 1_000_000;
          const { monthly } = price(millions * 1_000_000 * n, n, ppm);
          expect(monthly).toBeGreaterThan(fee);
          expect(monthly).toBeLessThan((2 * n * fee) / (n + 1));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('plain halving finds the same rate to 1e-12, discounted payments the principal to 1e-3 fen', () => {
    fc.assert(
      fc.property(principals, terms, fees, (principal, n, ppm) => {
        const priced = price(principal, n, ppm);
        const payments = flows(priced);
        expect(Math.abs(priced.monthly - halve(principal, payments))).toBeLessThan(1e-12);
        expect(Math.abs(worthAt(payments, priced.monthly) - principal)).toBeLessThan(1e-3);
      }),
      { numRuns: 500 },
    );
  });

  it('rates are plain numbers, the effective above the nominal, both nothing without a fee', () => {
    fc.assert(
      fc.property(principals, terms, fees, (principal, n, ppm) => {
        const { monthly, nominal, effective, feeTotal } = price(principal, n, ppm);
        for (const rate of [monthly, nominal, effective]) {
          expect(Number.isFinite(rate) && !Object.is(rate, -0)).toBe(true);
        }
        if (feeTotal === 0) expect([monthly, nominal, effective]).toEqual([0, 0, 0]);
        else expect(effective).toBeGreaterThan(nominal);
      }),
      { numRuns: 300 },
    );
  });
});

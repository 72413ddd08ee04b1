import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Terms } from '../../../src/domain/answers/answers';
import { doubtQuote } from '../../../src/domain/cost/doubt-quote';
import { priceQuote } from '../../../src/domain/cost/price-quote';
import { toFen, toPpm } from '../../../src/domain/money/money';

const principal = toFen(1_000_000);
const doubt = (answers: Answers, isExample = false) => doubtQuote(answers, principal, isExample);
const outcome = (answers: Answers) => priceQuote(answers, principal, false, 0.24).kind;

describe('a fee a term', () => {
  it.each([
    [80_000, 8_000],
    [30_001, 3_000],
    [100_000, 10_000],
    [45_675, 4_568],
  ])('of %d ppm, above 3 %%, may have been %d', (fee, meant) => {
    const expected = { kind: 'fee-tenth', meant: { name: 'fee', value: meant } };
    expect(doubt({ fee: toPpm(fee), terms: 12 })).toEqual(expected);
    expect(doubt({ fee: toPpm(fee) })).toEqual(expected);
    expect(doubt({ fee: toPpm(fee), terms: 12 }, true)).toEqual(expected);
  });

  it.each([
    [10, 1_000],
    [120, 12_000],
    [300, 30_000],
  ])('of %d ppm, which is 0.1 to 3 %% as a fraction, may have been %d', (fee, meant) => {
    expect(doubt({ fee: toPpm(fee), terms: 12 })).toEqual({
      kind: 'fee-hundredfold',
      meant: { name: 'fee', value: meant },
    });
  });

  it.each([0, 9, 301, 15_000, 29_999, 30_000])('of %d ppm is taken at its word', (fee) => {
    expect(doubt({ fee: toPpm(fee), terms: 12 })).toBeUndefined();
  });
});

describe('a payment a term', () => {
  it.each<[Terms, number]>([
    [3, 1_000_000],
    [3, 1_000_001],
    [12, 1_120_000],
    [24, 3_000_000],
  ])('over %d terms of %d, at least the principal, may be the total', (terms, perTerm) => {
    expect(doubt({ perTerm: toFen(perTerm), terms })).toEqual({
      kind: 'per-term-is-total',
      meant: { name: 'total', value: perTerm },
    });
    expect(outcome({ perTerm: toFen(perTerm), terms })).toBe('priced');
  });

  it.each<[Terms, number]>([
    [12, 250_001],
    [12, 999_999],
    [12, 3_000_001],
    [12, 900_000_000],
    [24, 125_001],
  ])(
    'over %d terms of %d repays more than three times, and is no total either',
    (terms, perTerm) => {
      expect(doubt({ perTerm: toFen(perTerm), terms })).toEqual({ kind: 'too-much' });
      expect(outcome({ perTerm: toFen(perTerm), terms })).toBe('priced');
    },
  );

  it.each<[Terms, number]>([
    [12, 0],
    [12, 83_333],
    [12, 93_333],
    [12, 250_000],
    [24, 125_000],
    [3, 999_999],
  ])('over %d terms of %d is in no doubt', (terms, perTerm) => {
    expect(doubt({ perTerm: toFen(perTerm), terms })).toBeUndefined();
  });
});

describe('a total', () => {
  it.each<[Terms, number]>([
    [12, 83_334],
    [12, 93_333],
    [12, 125_000],
    [3, 333_334],
    [3, 500_000],
    [24, 62_500],
  ])('over %d terms of %d, below the principal, may be one term’s payment', (terms, total) => {
    expect(doubt({ total: toFen(total), terms })).toEqual({
      kind: 'total-is-per-term',
      meant: { name: 'perTerm', value: total },
    });
    expect(outcome({ total: toFen(total), terms })).toBe('below-principal');
  });

  it('that every term would repay to the fen, without a fee, may be one term’s payment', () => {
    const answers = { total: toFen(100_000), terms: 12 } as const;
    expect(doubtQuote(answers, toFen(1_200_000), false)?.kind).toBe('total-is-per-term');
    expect(doubtQuote(answers, toFen(1_200_001), false)).toBeUndefined();
  });

  it.each<[Terms, number]>([
    [12, 0],
    [12, 83_333],
    [12, 125_001],
    [3, 500_001],
    [12, 999_999],
    [12, 1_000_000],
    [12, 1_120_000],
    [12, 3_000_000],
  ])('over %d terms of %d is in no doubt', (terms, total) => {
    expect(doubt({ total: toFen(total), terms })).toBeUndefined();
  });
});

describe('a total of more than three times the principal', () => {
  it.each([3_000_001, 9_000_000, 1_000_000_000])('is doubted: %d', (total) => {
    expect(doubt({ total: toFen(total), terms: 12 })).toEqual({ kind: 'too-much' });
  });
});

describe('nothing is doubted', () => {
  it.each<Answers>([
    {},
    { terms: 12 },
    { total: toFen(93_333) },
    { perTerm: toFen(1_120_000) },
    { terms: 12, fee: toPpm(80_000), perTerm: toFen(1_120_000) },
    { terms: 12, perTerm: toFen(1_120_000), total: toFen(93_333) },
  ])('before it is said, with its terms, and in one way: %j', (answers) => {
    expect(doubt(answers)).toBeUndefined();
  });

  it.each<Answers>([
    { terms: 12, total: toFen(93_333) },
    { terms: 12, perTerm: toFen(1_120_000) },
  ])('of sums beside the example amount: %j', (answers) => {
    expect(doubt(answers, true)).toBeUndefined();
  });
});

describe('always', () => {
  const terms = fc.constantFrom<Terms>(3, 6, 12, 24);
  const sums = fc.oneof(fc.nat(4_000_000), fc.nat(1_000_000_000)).map(toFen);
  const quotes: fc.Arbitrary<Answers & { readonly terms: Terms }> = fc.oneof(
    fc.record({ terms, fee: fc.nat(100_000).map(toPpm) }),
    fc.record({ terms, perTerm: sums }),
    fc.record({ terms, total: sums }),
  );

  it('the other reading can be priced and is in no doubt itself', () => {
    fc.assert(
      fc.property(quotes, (answers) => {
        const { meant } = doubt(answers) ?? {};
        fc.pre(meant !== undefined);
        const other = { terms: answers.terms, [meant.name]: meant.value };
        expect(outcome(other)).toBe('priced');
        expect(doubt(other)).toBeUndefined();
      }),
    );
  });

  it('a quote in doubt is never one that costs what the article’s do', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 5_000, max: 30_000 }), (n, ppm) => {
        const answers: Answers = { terms: n, fee: toPpm(ppm) };
        expect(doubt(answers)).toBeUndefined();
        const total = toFen(1_000_000 + n * ppm);
        expect(doubt({ terms: n, total })).toBeUndefined();
        expect(doubt({ terms: n, perTerm: toFen(Math.ceil(total / n)) })).toBeUndefined();
      }),
    );
  });
});

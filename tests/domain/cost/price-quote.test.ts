import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { priceQuote } from '../../../src/domain/cost/price-quote';
import { toFen, toPpm } from '../../../src/domain/money/money';

const principal = toFen(1_000_000);
const quote = (answers: Answers, isExample = false) =>
  priceQuote(answers, principal, isExample, 0.24);

describe('one’s own quote', () => {
  it('is none when nothing is quoted, terms alone included', () => {
    expect(quote({})).toEqual({ kind: 'none' });
    expect(quote({ terms: 3 })).toEqual({ kind: 'none' });
  });

  it.each<Answers>([
    { terms: 3, fee: toPpm(10_000), perTerm: toFen(350_000) },
    { terms: 3, fee: toPpm(10_000), total: toFen(1_050_000) },
    { terms: 3, perTerm: toFen(350_000), total: toFen(1_050_000) },
    { fee: toPpm(0), perTerm: toFen(0), total: toFen(0) },
  ])('is none when it is given in more than one way: %j', (answers) => {
    expect(quote(answers)).toEqual({ kind: 'none' });
  });

  it.each<Answers>([{ fee: toPpm(10_000) }, { perTerm: toFen(1) }, { total: toFen(1) }])(
    'needs the terms: %j',
    (answers) => {
      expect(quote(answers)).toEqual({ kind: 'needs-terms' });
      expect(quote(answers, true)).toEqual({ kind: 'needs-terms' });
    },
  );

  it.each<Answers>([
    { terms: 3, perTerm: toFen(350_000) },
    { terms: 3, total: toFen(1_050_000) },
    { terms: 3, total: toFen(1) },
    { terms: 3, total: toFen(900_000_000) },
  ])('of a sum repaid means nothing beside the example amount: %j', (answers) => {
    expect(quote(answers, true)).toEqual({ kind: 'needs-amount' });
  });

  it('of a fee is priced, on the example amount too', () => {
    for (const isExample of [false, true]) {
      expect(quote({ terms: 12, fee: toPpm(10_000) }, isExample)).toMatchObject({
        kind: 'priced',
        row: {
          termCount: 12,
          terms: 12,
          price: 'quote',
          main: true,
          grade: 'computed',
          line: 'ok',
          feeTotal: 120_000,
          perTerm: 93_333,
        },
      });
    }
  });

  it('of 930 yuan a term means twelve equal payments', () => {
    const outcome = quote({ terms: 12, perTerm: toFen(93_000) });
    expect(outcome).toMatchObject({ kind: 'priced', row: { repaid: 1_116_000, perTerm: 93_000 } });
  });

  it('of 10,450 yuan in all over 3 terms lies above the line', () => {
    const outcome = quote({ terms: 3, total: toFen(1_045_000) });
    expect(outcome).toMatchObject({ kind: 'priced', row: { feeTotal: 45_000, line: 'over-24' } });
  });

  it('at exactly 2 % a month is on the line, not above it', () => {
    const answers: Answers = { terms: 3, perTerm: toFen(132_651) };
    const row = { nominal: 0.24, line: 'over-24-effective' };
    expect(priceQuote(answers, toFen(382_550), false, 0.24)).toMatchObject({ row });
  });

  it('is unmarked on a day without a line', () => {
    const answers: Answers = { terms: 3, total: toFen(1_045_000) };
    expect(priceQuote(answers, principal, false, undefined)).toMatchObject({ row: { line: 'ok' } });
  });

  it.each<[Answers, number]>([
    [{ terms: 3, total: toFen(999_999) }, 1],
    [{ terms: 3, perTerm: toFen(333_333) }, 1],
    [{ terms: 12, perTerm: toFen(80_000) }, 40_000],
    [{ terms: 3, total: toFen(0) }, 1_000_000],
  ])(
    'that repays less than the principal says by how much: %j is short %d fen',
    (answers, short) => {
      expect(quote(answers)).toEqual({ kind: 'below-principal', short });
    },
  );

  it('of exactly the principal is free', () => {
    const row = { feeTotal: 0, nominal: 0, effective: 0, line: 'ok' };
    expect(quote({ terms: 3, total: principal })).toMatchObject({ kind: 'priced', row });
    expect(quote({ terms: 3, fee: toPpm(0) })).toMatchObject({ kind: 'priced', row });
  });

  it('of three times the principal is still priced, of a fen more implausible', () => {
    expect(quote({ terms: 3, total: toFen(3_000_000) })).toMatchObject({ kind: 'priced' });
    expect(quote({ terms: 3, total: toFen(3_000_001) })).toEqual({ kind: 'implausible' });
    expect(quote({ terms: 3, perTerm: toFen(1_000_000) })).toMatchObject({ kind: 'priced' });
    expect(quote({ terms: 3, perTerm: toFen(1_000_001) })).toEqual({ kind: 'implausible' });
  });

  it('of the highest fee, 10 % over 24 terms, is never implausible', () => {
    const outcome = quote({ terms: 24, fee: toPpm(100_000) });
    expect(outcome).toMatchObject({ kind: 'priced', row: { repaid: 3_400_000 } });
  });
});

describe('always', () => {
  it('a sum repaid is short, priced or implausible, whichever it lies nearest to', () => {
    const sums = fc.oneof(fc.nat(4_000_000), fc.nat(1_000_000_000));
    const terms = fc.constantFrom(3, 6, 12, 24);
    fc.assert(
      fc.property(sums, terms, (total, n) => {
        const { kind } = quote({ total: toFen(total), terms: n });
        const expected =
          total < 1_000_000 ? 'below-principal' : total <= 3_000_000 ? 'priced' : 'implausible';
        expect(kind).toBe(expected);
      }),
    );
  });
});

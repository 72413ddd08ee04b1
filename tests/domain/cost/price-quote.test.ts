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
          terms: 12,
          price: 'quote',
          main: true,
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

  it.each<Answers>([
    { terms: 3, total: toFen(999_999) },
    { terms: 3, perTerm: toFen(333_333) },
    { terms: 12, perTerm: toFen(80_000) },
    { terms: 3, total: toFen(0) },
  ])('that repays less than the principal is told so: %j', (answers) => {
    expect(quote(answers)).toEqual({ kind: 'below-principal' });
  });

  it('of exactly the principal is free', () => {
    const row = { feeTotal: 0, nominal: 0, effective: 0, line: 'ok' };
    expect(quote({ terms: 3, total: principal })).toMatchObject({ kind: 'priced', row });
    expect(quote({ terms: 3, fee: toPpm(0) })).toMatchObject({ kind: 'priced', row });
  });

  it.each<[Answers, number]>([
    [{ terms: 3, total: toFen(3_000_000) }, 3_000_000],
    [{ terms: 3, total: toFen(3_000_001) }, 3_000_001],
    [{ terms: 3, perTerm: toFen(1_000_000) }, 3_000_000],
    [{ terms: 3, perTerm: toFen(1_000_001) }, 3_000_003],
    [{ terms: 24, fee: toPpm(100_000) }, 3_400_000],
    [{ terms: 24, perTerm: toFen(1_000_000_000) }, 24_000_000_000],
  ])('is priced however much it repays: %j repays %d fen', (answers, repaid) => {
    expect(quote(answers)).toMatchObject({ kind: 'priced', row: { repaid } });
  });

  it('of 13 yuan a term for 100 yuan over 24 terms costs 146.10 % a year', () => {
    const outcome = priceQuote({ terms: 24, perTerm: toFen(1_300) }, toFen(10_000), false, 0.24);
    // 100 = 13 (1 − v²⁴) / i with i = 0.121750: v²⁴ = 0.063460, and 13 × 0.936540 / 0.121750 = 100.
    expect(outcome).toMatchObject({ kind: 'priced', row: { feeTotal: 21_200, line: 'over-24' } });
    expect(outcome.kind === 'priced' && outcome.row.nominal.toFixed(6)).toBe('1.461005');
  });

  it('of 50,000 yuan a term for 1 yuan has a rate that can be written', () => {
    const outcome = priceQuote({ terms: 3, perTerm: toFen(5_000_000) }, toFen(100), false, 0.24);
    // 1 = 50,000 (v + v² + v³), so 1/v is a hair above 50,001 less one: i is 50,000 a month.
    expect(outcome.kind === 'priced' && outcome.row.nominal.toFixed(1)).toBe('600000.0');
  });
});

describe('always', () => {
  const terms = fc.constantFrom(3, 6, 12, 24);

  it('a sum repaid is short or priced, whichever it is', () => {
    const sums = fc.oneof(fc.nat(4_000_000), fc.nat(1_000_000_000));
    fc.assert(
      fc.property(sums, terms, (total, n) => {
        const { kind } = quote({ total: toFen(total), terms: n });
        expect(kind).toBe(total < 1_000_000 ? 'below-principal' : 'priced');
      }),
    );
  });

  it('every figure of every quote that the fields take is a finite number', () => {
    const amounts = fc.oneof(fc.constantFrom(100, 5_000_000), fc.integer({ min: 100, max: 5e6 }));
    const sums = fc.oneof(fc.constantFrom(0, 1e9), fc.nat(1e9));
    fc.assert(
      fc.property(amounts, sums, terms, (amount, perTerm, n) => {
        const answers: Answers = { perTerm: toFen(perTerm), terms: n };
        const outcome = priceQuote(answers, toFen(amount), false, 0.24);
        if (outcome.kind !== 'priced') return;
        const { row } = outcome;
        for (const figure of [row.feeTotal, row.repaid, row.perTerm, row.nominal, row.effective]) {
          expect(Number.isFinite(figure) && figure >= 0).toBe(true);
        }
      }),
    );
  });
});

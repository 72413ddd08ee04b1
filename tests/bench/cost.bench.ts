import fc from 'fast-check';
import { irr } from 'financial';
import { bench, describe } from 'vitest';
import { priceByFee } from '../../src/domain/cost/price-by-fee';
import { priceByTotal } from '../../src/domain/cost/price-by-total';
import { type Fen, toFen, toPpm } from '../../src/domain/money/money';
import { solveMonthlyRate } from '../../src/domain/rate/rate';

const count = 10_000;
/** The same amounts every time, so that one run can be compared with another. */
const amounts = fc
  .sample(fc.integer({ min: 100, max: 5_000_000 }), { numRuns: count, seed: 20_261_122 })
  .map(toFen);

/** Base and promotion fee a term in parts per million; 24 terms have no promotion, 0.7 % stands in. */
const fees = [
  [3, 15_000, 8_000],
  [6, 12_000, 6_000],
  [12, 10_000, 9_000],
  [24, 8_000, 7_000],
] as const;

/** Four terms at three prices: base, promotion, and a quote of 5 % above the amount in all. */
function priceAll(amount: Fen) {
  return fees.flatMap(([terms, base, promo]) => [
    priceByFee(amount, terms, toPpm(base)),
    priceByFee(amount, terms, toPpm(promo)),
    priceByTotal(amount, terms, toFen(Math.ceil(amount * 1.05))),
  ]);
}

const flows = amounts.map((amount) =>
  priceAll(amount).map((priced) => priced?.payments.map(({ payment }) => payment) ?? []),
);
/** As `irr` takes them: what is lent first, below 0. */
const signedFlows = flows.map((rows, at) =>
  rows.map((payments) => [-(amounts[at] ?? 0), ...payments]),
);
const flowCount = flows.flat().length;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const ours: (readonly number[])[] = [];
const theirs: (readonly number[])[] = [];
const medians = { priced: Number.NaN, solved: Number.NaN, irr: Number.NaN };

function largestDifference(): string {
  const differences = ours.flatMap((rates, at) =>
    rates.map((rate, price) => Math.abs(rate - (theirs[at]?.[price] ?? Number.NaN))),
  );
  const finite = differences.filter(Number.isFinite);
  const largest = finite.reduce((most, value) => Math.max(most, value), 0);
  return `largest difference ${largest.toExponential(2)} a month over ${finite.length} flows, no answer from irr for ${flowCount - finite.length}`;
}

function print(): void {
  const show = (value: number) => `${(value * 1000).toFixed(1)} µs`;
  console.log(
    [
      `cost, ${amounts.length} amounts, 4 terms at 3 prices each; medians for the 12 of an amount:`,
      `priced in full ${show(medians.priced)}`,
      `rates alone ${show(medians.solved)}`,
      `irr of financial ${show(medians.irr)}`,
      `rates alone / irr ${(medians.solved / medians.irr).toFixed(2)}`,
      `priced in full / irr ${(medians.priced / medians.irr).toFixed(2)}`,
      largestDifference(),
    ].join('\n  '),
  );
}

/** Runs the work once for every amount and keeps the median time of one. */
function measure(name: string, into: keyof typeof medians, work: (at: number) => void): void {
  const took: number[] = [];
  let next = 0;
  bench(
    name,
    () => {
      const at = next % count;
      const start = performance.now();
      work(at);
      took.push(performance.now() - start);
      next += 1;
    },
    {
      iterations: count,
      // Exactly so many amounts, however long they take.
      time: 0,
      warmupIterations: 500,
      warmupTime: 0,
      setup: () => {
        took.length = 0;
        next = 0;
      },
      teardown: (_, mode) => {
        if (mode !== 'run') return;
        medians[into] = median(took.slice(-count));
        if (into === 'irr') print();
      },
    },
  );
}

describe('12 prices of one amount', () => {
  measure('priced in full', 'priced', (at) => {
    priceAll(amounts[at] ?? toFen(100));
  });
  measure('rates alone', 'solved', (at) => {
    const amount = amounts[at] ?? toFen(100);
    ours[at] = (flows[at] ?? []).map((payments) => solveMonthlyRate(amount, payments));
  });
  measure('irr of financial', 'irr', (at) => {
    theirs[at] = (signedFlows[at] ?? []).map((values) => irr(values));
  });
});

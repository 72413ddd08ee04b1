import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactorIntervals } from '../../../src/domain/limit/factor-intervals';
import {
  contributionOf,
  factorIds,
  type LimitFrame,
  limitEnds,
} from '../../../src/domain/limit/limit-ends';
import { toFen } from '../../../src/domain/money/money';
import { compareRatio, ratio } from '../../../src/domain/rate/rate';
import type { FactorId } from '../../../src/domain/rulebook/rulebook';

const frame: LimitFrame = {
  cap: toFen(5_000_000),
  ceiling: toFen(5_000_000),
  weights: { score: 35, assets: 25, stability: 20, social: 15, device: 5 },
  undecided: false,
};
const at = (num: number, den = 1) => ({ low: ratio(num, den), high: ratio(num, den) });
const open = { low: ratio(0), high: ratio(1) };
const nothing = { score: at(0), assets: at(0), stability: at(0), social: at(0), device: at(0) };
const everything = { score: at(1), assets: at(1), stability: at(1), social: at(1), device: at(1) };
const unanswered = { score: open, assets: open, stability: open, social: open, device: open };

describe('what one factor adds to the limit', () => {
  it.each<readonly [FactorId, number]>([
    ['score', 1_750_000],
    ['assets', 1_250_000],
    ['stability', 1_000_000],
    ['social', 750_000],
    ['device', 250_000],
  ])('is all its weight of 50,000 yuan where %s counts in full: %d fen', (id, fen) => {
    expect(contributionOf(ratio(1), id, frame)).toEqual(ratio(fen));
    expect(contributionOf(ratio(0), id, frame)).toEqual(ratio(0));
  });

  it('is exact where it is no whole fen', () => {
    expect(contributionOf(ratio(1, 150), 'score', frame)).toEqual(ratio(35_000, 3));
  });

  it('takes no notice of what the scene allows', () => {
    const shop = { ...frame, ceiling: toFen(500_000), undecided: true };
    expect(contributionOf(ratio(1), 'score', shop)).toEqual(ratio(1_750_000));
  });
});

describe('the ends of the limit', () => {
  it.each<readonly [string, FactorIntervals, number, number]>([
    ['nothing is answered', unanswered, 0, 5_000_000],
    ['nothing counts', nothing, 0, 0],
    ['everything counts in full', everything, 5_000_000, 5_000_000],
    ['only the score is known', { ...unanswered, score: at(4, 5) }, 1_400_000, 4_650_000],
    ['only the device is open', { ...nothing, social: at(1, 4), device: open }, 187_500, 437_500],
  ])('where %s', (_, intervals, low, high) => {
    expect(limitEnds(intervals, frame)).toEqual({ low: ratio(low), high: ratio(high) });
  });

  it('are added up exactly before anything is rounded', () => {
    const intervals = { ...nothing, score: at(1, 150), device: at(1, 3) };
    expect(limitEnds(intervals, frame).low).toEqual(ratio(95_000));
  });

  it.each([
    [249_999, 249_999],
    [250_000, 250_000],
    [250_001, 250_000],
  ])('stop at the ceiling: a device worth %d fen of 250,000 gives %d', (worth, end) => {
    const intervals = { ...nothing, device: at(worth, 250_000) };
    const low = { ...frame, ceiling: toFen(250_000) };
    expect(limitEnds(intervals, low)).toEqual({ low: ratio(end), high: ratio(end) });
  });

  it('stop at the ceiling each by itself', () => {
    const shop = { ...frame, ceiling: toFen(500_000) };
    const device = { ...nothing, social: at(1, 2), device: open };
    expect(limitEnds(unanswered, shop)).toEqual({ low: ratio(0), high: ratio(500_000) });
    expect(limitEnds(device, shop)).toEqual({ low: ratio(375_000), high: ratio(500_000) });
    expect(limitEnds(everything, shop)).toEqual({ low: ratio(500_000), high: ratio(500_000) });
  });

  it('start at 0 while a required rule is unknown, and end where they would', () => {
    const undecided = { ...frame, undecided: true };
    expect(limitEnds(everything, undecided)).toEqual({ low: ratio(0), high: ratio(5_000_000) });
    expect(limitEnds({ ...unanswered, score: at(4, 5) }, undecided)).toEqual({
      low: ratio(0),
      high: ratio(4_650_000),
    });
  });
});

const shareArbitrary = fc.integer({ min: 0, max: 1000 });
const intervalArbitrary = fc
  .tuple(shareArbitrary, shareArbitrary)
  .map(([a, b]) => ({ low: ratio(Math.min(a, b), 1000), high: ratio(Math.max(a, b), 1000) }));
const intervalsArbitrary: fc.Arbitrary<FactorIntervals> = fc.record({
  score: intervalArbitrary,
  assets: intervalArbitrary,
  stability: intervalArbitrary,
  social: intervalArbitrary,
  device: intervalArbitrary,
});
const frameArbitrary: fc.Arbitrary<LimitFrame> = fc
  .tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.boolean())
  .map(([ceiling, undecided]) => ({ ...frame, ceiling: toFen(ceiling), undecided }));

describe('always', () => {
  it('0 ≤ low ≤ high ≤ ceiling', () => {
    fc.assert(
      fc.property(intervalsArbitrary, frameArbitrary, (intervals, any) => {
        const { low, high } = limitEnds(intervals, any);
        expect(compareRatio(low, ratio(0))).not.toBe(-1);
        expect(compareRatio(high, low)).not.toBe(-1);
        expect(compareRatio(high, ratio(any.ceiling))).not.toBe(1);
      }),
    );
  });

  it('a wider factor never gives a narrower range', () => {
    fc.assert(
      fc.property(
        intervalsArbitrary,
        frameArbitrary,
        fc.constantFrom(...factorIds),
        (intervals, any, id) => {
          const narrow = limitEnds(intervals, any);
          const wide = limitEnds({ ...intervals, [id]: open }, any);
          expect(compareRatio(wide.low, narrow.low)).not.toBe(1);
          expect(compareRatio(wide.high, narrow.high)).not.toBe(-1);
        },
      ),
    );
  });
});

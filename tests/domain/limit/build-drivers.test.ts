import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers/answers';
import { buildDrivers, type DriverFrame } from '../../../src/domain/limit/build-drivers';
import type { FactorIntervals } from '../../../src/domain/limit/factor-intervals';
import { limitEnds } from '../../../src/domain/limit/limit-ends';
import { toFen } from '../../../src/domain/money/money';
import { numberOfRatio, ratio, subtractRatio } from '../../../src/domain/rate/rate';
import type { FactorId, LimitWeights } from '../../../src/domain/rulebook/rulebook';

const frame: DriverFrame = {
  cap: toFen(5_000_000),
  ceiling: toFen(5_000_000),
  weights: { score: 35, assets: 25, stability: 20, social: 15, device: 5 },
  undecided: false,
  undecidedBesidesScore: false,
};
/** A required rule is unknown, whatever the score. */
const unsettled = { undecided: true, undecidedBesidesScore: true };
/** The score is all that a required rule waits for. */
const unscored = { undecided: true, undecidedBesidesScore: false };
const shop: DriverFrame = { ...frame, ceiling: toFen(500_000) };
const at = (num: number, den = 1) => ({ low: ratio(num, den), high: ratio(num, den) });
const open = { low: ratio(0), high: ratio(1) };
const unanswered = { score: open, assets: open, stability: open, social: open, device: open };

/** How much answering each factor could still narrow, in fen, by the usual order of weights. */
function narrowingOf(answers: Answers, intervals: FactorIntervals, within: DriverFrame) {
  return buildDrivers(answers, intervals, within).map(({ couldNarrow }) => couldNarrow);
}

describe('the five factors', () => {
  it('say what each adds to either end, with its weight', () => {
    const intervals = { ...unanswered, score: at(4, 5), social: at(1, 4) };
    expect(buildDrivers({ score: 720, social: 1, device: 'mixed' }, intervals, frame)).toEqual([
      { id: 'score', weight: 35, known: true, couldNarrow: 0, low: 1_400_000, high: 1_400_000 },
      { id: 'assets', weight: 25, known: false, couldNarrow: 1_250_000, low: 0, high: 1_250_000 },
      {
        id: 'stability',
        weight: 20,
        known: false,
        couldNarrow: 1_000_000,
        low: 0,
        high: 1_000_000,
      },
      { id: 'social', weight: 15, known: true, couldNarrow: 0, low: 187_500, high: 187_500 },
      { id: 'device', weight: 5, known: true, couldNarrow: 0, low: 0, high: 250_000 },
    ]);
  });

  it('add the same wherever the purchase is made and whatever is undecided', () => {
    const ends = (within: DriverFrame) =>
      buildDrivers({}, unanswered, within).map(({ low, high }) => [low, high]);
    expect(ends({ ...shop, ...unsettled })).toEqual([
      [0, 1_750_000],
      [0, 1_250_000],
      [0, 1_000_000],
      [0, 750_000],
      [0, 250_000],
    ]);
  });

  it.each<readonly [Answers, readonly FactorId[]]>([
    [{}, []],
    [{ score: 0 }, ['score']],
    [{ assets: toFen(0) }, ['assets']],
    [{ swing: 0 }, ['stability']],
    [{ social: 0 }, ['social']],
    [{ device: 'no' }, ['device']],
    [{ device: 'mixed' }, ['device']],
    [{ txPerDay: 5, amount: toFen(100) }, []],
    [{ score: 720, swing: 30 }, ['score', 'stability']],
  ])('with %o are known: %j', (answers, known) => {
    const drivers = buildDrivers(answers, unanswered, frame);
    expect(drivers.filter((driver) => driver.known).map(({ id }) => id)).toEqual(known);
  });

  it.each<readonly [LimitWeights, readonly FactorId[]]>([
    [
      { score: 5, assets: 10, stability: 40, social: 25, device: 20 },
      ['stability', 'social', 'device', 'assets', 'score'],
    ],
    [
      { score: 20, assets: 20, stability: 20, social: 20, device: 20 },
      ['score', 'assets', 'stability', 'social', 'device'],
    ],
    [
      { score: 19, assets: 20, stability: 21, social: 20, device: 20 },
      ['stability', 'assets', 'social', 'device', 'score'],
    ],
  ])('with weights %o come heaviest first, alike ones in their usual order', (weights, order) => {
    const drivers = buildDrivers({}, unanswered, { ...frame, weights });
    expect(drivers.map(({ id }) => id)).toEqual(order);
  });
});

describe('what answering one factor could narrow', () => {
  it('is all its weight while no ceiling is near', () => {
    const weights = [1_750_000, 1_250_000, 1_000_000, 750_000, 250_000];
    expect(narrowingOf({}, unanswered, frame)).toEqual(weights);
    expect(narrowingOf({}, unanswered, { ...frame, ...unsettled })).toEqual(weights);
  });

  it('is nothing once it is known', () => {
    expect(narrowingOf({ score: 720 }, { ...unanswered, score: at(4, 5) }, frame)).toEqual([
      0, 1_250_000, 1_000_000, 750_000, 250_000,
    ]);
  });

  it('is at most the whole range below a low ceiling', () => {
    expect(narrowingOf({}, unanswered, shop)).toEqual([
      500_000, 500_000, 500_000, 500_000, 250_000,
    ]);
  });

  it('is nothing where the others already reach the ceiling', () => {
    const intervals = { ...unanswered, score: at(4, 5) };
    expect(narrowingOf({ score: 720 }, intervals, shop)).toEqual([0, 0, 0, 0, 0]);
  });

  it('is only what the best case loses while a required rule is unknown', () => {
    const undecided = { ...shop, ...unsettled };
    const poor = { ...unanswered, score: at(0), assets: at(0), stability: at(0) };
    const answers: Answers = { score: 600, assets: toFen(0), swing: 100 };
    expect(narrowingOf({}, unanswered, undecided)).toEqual([0, 0, 0, 0, 0]);
    // 7,500 and 2,500 yuan are left open: without the first 2,500 remain, without the second 5,000 still.
    expect(narrowingOf(answers, poor, undecided)).toEqual([0, 0, 0, 250_000, 0]);
  });

  it('is for the score also what its rule held at 0, where no other required rule is unknown', () => {
    // The four others say 65 of 100: with the score in full 50,000 yuan at both ends, without it 32,500.
    const others = { assets: at(1), stability: at(1), social: at(1), device: at(1) };
    const known: Answers = { assets: toFen(5_000_000), swing: 10, social: 4, device: 'yes' };
    const intervals = { ...unanswered, ...others };
    expect(narrowingOf(known, intervals, { ...frame, ...unscored })).toEqual([
      5_000_000, 0, 0, 0, 0,
    ]);
    expect(narrowingOf(known, intervals, { ...frame, ...unsettled })).toEqual([
      1_750_000, 0, 0, 0, 0,
    ]);
    expect(narrowingOf({}, unanswered, { ...shop, ...unscored })).toEqual([500_000, 0, 0, 0, 0]);
  });
});

describe('amounts that are no whole fen', () => {
  it.each([
    [1, 150, 11_667],
    [2, 150, 23_333],
    [3, 150, 35_000],
  ])('are rounded to the nearest: %d/%d of the score is %d fen', (num, den, fen) => {
    const [score] = buildDrivers({ score: 601 }, { ...unanswered, score: at(num, den) }, frame);
    expect(score).toMatchObject({ low: fen, high: fen });
  });

  it('are rounded up from a half', () => {
    const weights = { score: 50, assets: 49, stability: 1, social: 0, device: 0 };
    const one: DriverFrame = { ...frame, cap: toFen(1), ceiling: toFen(1), weights };
    const drivers = buildDrivers({}, unanswered, one);
    expect(drivers.map(({ high, couldNarrow }) => [high, couldNarrow])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

const shareArbitrary = fc.integer({ min: 0, max: 100 }).map((percent) => ratio(percent, 100));
const intervalArbitrary = fc.oneof(
  fc.constant(open),
  shareArbitrary.map((share) => ({ low: share, high: share })),
);
const intervalsArbitrary: fc.Arbitrary<FactorIntervals> = fc.record({
  score: intervalArbitrary,
  assets: intervalArbitrary,
  stability: intervalArbitrary,
  social: intervalArbitrary,
  device: intervalArbitrary,
});
const frameArbitrary: fc.Arbitrary<DriverFrame> = fc
  .tuple(
    fc.integer({ min: 0, max: 5_000_000 }),
    fc.constantFrom({ undecided: false, undecidedBesidesScore: false }, unsettled, unscored),
  )
  .map(([ceiling, rules]) => ({ ...frame, ceiling: toFen(ceiling), ...rules }));
const idArbitrary = fc.constantFrom<FactorId>('score', 'assets', 'stability', 'social', 'device');

function widthOf(intervals: FactorIntervals, within: DriverFrame): number {
  const { low, high } = limitEnds(intervals, within);
  return numberOfRatio(subtractRatio(high, low));
}

describe('always', () => {
  it('no answer narrows the range by more than was said, and one of the extremes by just that', () => {
    fc.assert(
      fc.property(
        intervalsArbitrary,
        frameArbitrary,
        idArbitrary,
        shareArbitrary,
        (others, within, id, share) => {
          const intervals = { ...others, [id]: open };
          const driver = buildDrivers({}, intervals, within).find((each) => each.id === id);
          const undecided = id === 'score' ? within.undecidedBesidesScore : within.undecided;
          const narrowedAt = (low: typeof share) =>
            widthOf(intervals, within) -
            widthOf({ ...intervals, [id]: { low, high: low } }, { ...within, undecided });
          // Said to the nearest fen, so half a fen may be missing.
          expect(narrowedAt(share)).toBeLessThanOrEqual((driver?.couldNarrow ?? -1) + 0.5);
          const most = Math.max(narrowedAt(ratio(0)), narrowedAt(ratio(1)));
          expect(Math.abs(most - (driver?.couldNarrow ?? Number.NaN))).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });
});

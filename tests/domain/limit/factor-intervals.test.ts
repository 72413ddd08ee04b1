import { describe, expect, it } from 'vitest';
import { factorIntervals } from '../../../src/domain/limit/factor-intervals';
import { toFen } from '../../../src/domain/money/money';
import { ratio } from '../../../src/domain/rate/rate';

const maps = {
  scoreFrom: 600,
  scoreFull: 750,
  assetsFull: toFen(5_000_000),
  swingFull: 30,
  swingZero: 100,
  socialFull: 4,
};
const at = (num: number, den = 1) => ({ low: ratio(num, den), high: ratio(num, den) });
const open = { low: ratio(0), high: ratio(1) };

describe('how far each factor counts', () => {
  it('is wholly open while nothing is known', () => {
    expect(factorIntervals({}, maps)).toEqual({
      score: open,
      assets: open,
      stability: open,
      social: open,
      device: open,
    });
  });

  it.each([
    [599, at(0)],
    [600, at(0)],
    [601, at(1, 150)],
    [720, at(4, 5)],
    [750, at(1)],
    [751, at(1)],
  ])('a score of %d', (score, interval) => {
    expect(factorIntervals({ score }, maps).score).toEqual(interval);
  });

  it.each([
    [0, at(0)],
    [1, at(1, 5_000_000)],
    [4_999_999, at(4_999_999, 5_000_000)],
    [5_000_000, at(1)],
    [10_000_000_000, at(1)],
  ])('assets of %d fen', (assets, interval) => {
    expect(factorIntervals({ assets: toFen(assets) }, maps).assets).toEqual(interval);
  });

  it.each([
    [0, at(1)],
    [30, at(1)],
    [30.01, at(6_999, 7_000)],
    [44, at(4, 5)],
    [65, at(1, 2)],
    [100, at(0)],
    [1000, at(0)],
  ])('a swing of %d per cent', (swing, interval) => {
    expect(factorIntervals({ swing }, maps).stability).toEqual(interval);
  });

  it.each([
    [0, at(0)],
    [1, at(1, 4)],
    [3, at(3, 4)],
    [4, at(1)],
  ])('a social answer of %d', (social, interval) => {
    expect(factorIntervals({ social }, maps).social).toEqual(interval);
  });

  it('the usual device counts in full, another one nothing, both leave it open', () => {
    expect(factorIntervals({ device: 'yes' }, maps).device).toEqual(at(1));
    expect(factorIntervals({ device: 'no' }, maps).device).toEqual(at(0));
    expect(factorIntervals({ device: 'mixed' }, maps).device).toEqual(open);
  });
});

import type { Fen } from '../money/money';
import { addRatio, clampRatio, multiplyRatio, type Ratio, ratio } from '../rate/rate';
import type { FactorId, LimitWeights } from '../rulebook/rulebook';
import type { FactorIntervals, Interval } from './factor-intervals';

/** Every factor, in a fixed order. */
export const factorIds = [
  'score',
  'assets',
  'stability',
  'social',
  'device',
] as const satisfies readonly FactorId[];

/** What the range is stretched over. */
export interface LimitFrame {
  readonly cap: Fen;
  /** The cap, or the scene's own where that is lower. */
  readonly ceiling: Fen;
  readonly weights: LimitWeights;
  /** A required rule is unknown, so the range starts at 0. */
  readonly undecided: boolean;
}

/**
 * How much does one factor add to the limit?
 *
 * @param share how far the factor counts, 0 to 1
 * @param id the factor
 * @param frame cap and weights
 * @returns exact fen, before any scene cap
 * @source article
 */
export function contributionOf(share: Ratio, id: FactorId, { cap, weights }: LimitFrame): Ratio {
  return multiplyRatio(share, ratio(BigInt(cap) * BigInt(weights[id]), 100));
}

/**
 * Between which ends does the limit lie, before rounding?
 *
 * @param intervals how far each factor counts
 * @param frame cap, ceiling and weights
 * @returns exact fen, both ends between 0 and the ceiling
 * @source own
 */
export function limitEnds(intervals: FactorIntervals, frame: LimitFrame): Interval {
  const sum = (end: keyof Interval) =>
    factorIds
      .map((id) => contributionOf(intervals[id][end], id, frame))
      .reduce((total, each) => addRatio(total, each));
  const within = (value: Ratio) => clampRatio(value, ratio(0), ratio(frame.ceiling));
  return { low: frame.undecided ? ratio(0) : within(sum('low')), high: within(sum('high')) };
}

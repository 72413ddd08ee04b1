import type { AnswerName, Answers } from '../answers/answers';
import { type Fen, toFen } from '../money/money';
import { compareRatio, type Ratio, roundRatio, subtractRatio } from '../rate/rate';
import type { FactorId } from '../rulebook/rulebook';
import { type FactorIntervals, full, none } from './factor-intervals';
import { contributionOf, factorIds, type LimitFrame, limitEnds } from './limit-ends';
import type { LimitDriver } from './limit-shape';

const factorAnswers = {
  score: 'score',
  assets: 'assets',
  stability: 'swing',
  social: 'social',
  device: 'device',
} as const satisfies Record<FactorId, AnswerName>;

/** What the range is stretched over, and what of it the score alone would settle. */
export interface DriverFrame extends LimitFrame {
  /** A required rule is unknown besides the one on the score. */
  readonly undecidedBesidesScore: boolean;
}

function widthOf(intervals: FactorIntervals, frame: LimitFrame): Ratio {
  const { low, high } = limitEnds(intervals, frame);
  return subtractRatio(high, low);
}

/**
 * The width bends but never dips between the two extreme answers, so one of them narrows it most. The
 * score is the one factor that a required rule asks for as well: once told, whether it passes or fails,
 * that rule no longer holds the low end at 0.
 */
function couldNarrow(
  id: FactorId,
  intervals: FactorIntervals,
  frame: DriverFrame,
  width: Ratio,
): Fen {
  const told = id === 'score' ? { ...frame, undecided: frame.undecidedBesidesScore } : frame;
  const atNone = widthOf({ ...intervals, [id]: none }, told);
  const atFull = widthOf({ ...intervals, [id]: full }, told);
  const least = compareRatio(atNone, atFull) < 0 ? atNone : atFull;
  return toFen(roundRatio(subtractRatio(width, least)));
}

/**
 * What does each factor add to the range, and by how much could answering it still narrow it at most?
 *
 * @param answers what is known
 * @param intervals how far each factor counts
 * @param frame cap, ceiling and weights, and which required rules are unknown
 * @returns the five factors, heaviest first; amounts in fen, rounded to the nearest
 * @source article
 */
export function buildDrivers(
  answers: Answers,
  intervals: FactorIntervals,
  frame: DriverFrame,
): readonly LimitDriver[] {
  const width = widthOf(intervals, frame);
  const driverOf = (id: FactorId): LimitDriver => {
    const known = answers[factorAnswers[id]] !== undefined;
    return {
      id,
      weight: frame.weights[id],
      known,
      couldNarrow: known ? toFen(0) : couldNarrow(id, intervals, frame, width),
      low: toFen(roundRatio(contributionOf(intervals[id].low, id, frame))),
      high: toFen(roundRatio(contributionOf(intervals[id].high, id, frame))),
    };
  };
  return factorIds.map(driverOf).sort((a, b) => b.weight - a.weight);
}

import type { Answers, Device } from '../answers/answers';
import { clampRatio, divideRatio, type Ratio, ratio, ratioOf, subtractRatio } from '../rate/rate';
import type { FactorId, LimitMaps } from '../rulebook/rulebook';

/** Two exact ends, low never above high. */
export interface Interval {
  readonly low: Ratio;
  readonly high: Ratio;
}
/** How far each factor counts, between ends inside [0, 1]. */
export type FactorIntervals = Readonly<Record<FactorId, Interval>>;

const point = (value: Ratio): Interval => ({ low: value, high: value });
/** Counts nothing at all. */
export const none: Interval = point(ratio(0));
/** Counts in full. */
export const full: Interval = point(ratio(1));
const open: Interval = { low: ratio(0), high: ratio(1) };

const deviceIntervals: Readonly<Record<Device, Interval>> = { yes: full, mixed: open, no: none };

/** The share of the way from where a number counts nothing to where it counts in full; may run downwards. */
function shareOf(value: number | undefined, countsNone: number, countsFull: number): Interval {
  if (value === undefined) return open;
  const from = ratioOf(countsNone);
  const way = subtractRatio(ratioOf(countsFull), from);
  return point(clampRatio(divideRatio(subtractRatio(ratioOf(value), from), way)));
}

/**
 * How far does each of the five factors count, as an interval inside [0, 1]?
 *
 * @param answers what is known; an unknown answer leaves the whole interval open, as does a mixed device
 * @param maps where each factor's linear map starts and ends
 * @returns exact intervals; a single point where the answer is known
 * @source own
 * @example factorIntervals({ score: 720 }, maps).score // low and high 4/5
 */
export function factorIntervals(answers: Answers, maps: LimitMaps): FactorIntervals {
  return {
    score: shareOf(answers.score, maps.scoreFrom, maps.scoreFull),
    assets: shareOf(answers.assets, 0, maps.assetsFull),
    stability: shareOf(answers.swing, maps.swingZero, maps.swingFull),
    social: shareOf(answers.social, 0, maps.socialFull),
    device: answers.device === undefined ? open : deviceIntervals[answers.device],
  };
}

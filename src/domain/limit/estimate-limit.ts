import type { Answers } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import { type Fen, toFen } from '../money/money';
import { ceilRatio, divideRatio, floorRatio, type Ratio, ratio } from '../rate/rate';
import type { FactorId, Rulebook } from '../rulebook/rulebook';
import { countRequired, type RuleCounts, type RuleOutcome } from '../rules/rules';
import { buildDrivers } from './build-drivers';
import { factorIntervals } from './factor-intervals';
import { limitEnds } from './limit-ends';
import type { LimitDriver, LimitEstimate } from './limit-shape';
import { type LimitValues, limitValuesOn } from './limit-values';
import { type SceneEffect, sceneEffectOf } from './scene-effect';

/** 100 yuan: a finer figure would claim more than an illustration knows. */
const step = 10_000;

function roundedTo(value: Ratio, round: (steps: Ratio) => number, ceiling: Fen): Fen {
  return toFen(Math.min(round(divideRatio(value, ratio(step))) * step, ceiling));
}

function stateOf({ effect }: SceneEffect, counts: RuleCounts): LimitEstimate['state'] {
  if (effect === 'documents') return 'documents';
  if (counts.notMet > 0) return 'closed';
  return counts.unknown > 0 ? 'undecided' : 'open';
}

/** Drivers come heaviest first, so only a strictly larger one takes the place of one before it. */
function narrowingOf(drivers: readonly LimitDriver[]): { narrowing?: FactorId } {
  const most = Math.max(...drivers.map((driver) => driver.couldNarrow));
  const first = drivers.find((driver) => driver.couldNarrow === most);
  return first && most > 0 ? { narrowing: first.id } : {};
}

function rangeOf(values: LimitValues, scene: SceneEffect, counts: RuleCounts, answers: Answers) {
  const { source, weights, maps } = values;
  const cap = source.value;
  const ceiling = toFen(Math.min(cap, scene.cap ?? cap));
  const undecided = counts.unknown > 0;
  // Asked only where the score is unknown, and its own rule with it.
  const undecidedBesidesScore = counts.unknown > 1;
  const frame = { cap, ceiling, weights, undecided, undecidedBesidesScore };
  const intervals = factorIntervals(answers, maps);
  const ends = limitEnds(intervals, frame);
  return {
    low: roundedTo(ends.low, floorRatio, ceiling),
    high: roundedTo(ends.high, ceilRatio, ceiling),
    drivers: buildDrivers(answers, intervals, frame),
  };
}

/**
 * Which range of limit do the article's weights illustrate for one person on one day?
 *
 * @param rulebook cap, weights, maps and scenes
 * @param answers what is known, without answers to questions no longer asked
 * @param outcomes what the rules say on the same day; while a required one is unknown, low is 0
 * @param today the day whose values hold
 * @returns the range in fen, to 100 yuan, and what drives it; undefined when cap, weights or maps are not in force
 * @source article
 * @example estimateLimit(rulebook, { score: 720 }, allRequiredPass, today) // 14,000 to 46,500 yuan
 */
export function estimateLimit(
  rulebook: Rulebook,
  answers: Answers,
  outcomes: readonly RuleOutcome[],
  today: CalendarDate,
): LimitEstimate | undefined {
  const values = limitValuesOn(rulebook, today);
  if (!values) return undefined;
  const scene = sceneEffectOf(rulebook, answers.scene, today);
  const counts = countRequired(outcomes);
  const range = rangeOf(values, scene, counts, answers);
  const state = stateOf(scene, counts);
  return {
    state,
    ...range,
    cap: values.source.value,
    ...narrowingOf(range.drivers),
    ...(scene.effect && { sceneEffect: scene.effect }),
    amountAbove: state !== 'documents' && (answers.amount ?? 0) > range.high,
    source: values.source,
  };
}

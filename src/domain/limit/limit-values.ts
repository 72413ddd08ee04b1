import type { CalendarDate } from '../calendar/calendar';
import type { Fen } from '../money/money';
import {
  type LimitMaps,
  type LimitWeights,
  type Rulebook,
  type Sourced,
  sourcedOn,
} from '../rulebook/rulebook';

/** What a limit is illustrated by on one day. */
export interface LimitValues {
  readonly source: Sourced<Fen>;
  readonly weights: LimitWeights;
  readonly maps: LimitMaps;
}

/**
 * Which cap, weights and maps hold on this day?
 *
 * @param rulebook where they stand
 * @param today the day asked about
 * @returns all three, or undefined when one of them is not in force
 */
export function limitValuesOn({ limit }: Rulebook, today: CalendarDate): LimitValues | undefined {
  const source = sourcedOn(limit.cap, today);
  const weights = sourcedOn(limit.weights, today);
  const maps = sourcedOn(limit.maps, today);
  return source && weights && maps && { source, weights: weights.value, maps: maps.value };
}

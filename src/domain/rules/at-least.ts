import { distanceOf } from './distance-of';
import type { Finding } from './judge-by';

/**
 * Does a number reach its threshold?
 *
 * @param value the person's number; undefined when it is not known
 * @param threshold the least that passes, in the same unit
 * @returns pass or fail with the distance; `unknown` without one for an unknown number
 * @source article
 */
export function atLeast(value: number | undefined, threshold: number): Finding {
  if (value === undefined) return { status: 'unknown' };
  return {
    status: value >= threshold ? 'pass' : 'fail',
    distance: distanceOf(value, threshold, 'least'),
  };
}

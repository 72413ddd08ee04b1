import { numberOfRatio, ratioOf, subtractRatio } from '../rate/rate';
import type { Distance } from './rule-outcome';

/**
 * How far is a number from its threshold?
 *
 * @param value the person's number, in the answer's unit
 * @param threshold the number to compare with, in the same unit
 * @param bound whether the threshold is the `least` or the `most` that will do
 * @returns the gap in the same unit, exact to the decimals written; 0 when the number will do
 * @example distanceOf(2.8, 3, 'least') // gap 0.2
 */
export function distanceOf(value: number, threshold: number, bound: 'least' | 'most'): Distance {
  const [less, more] = bound === 'most' ? [threshold, value] : [value, threshold];
  const missing = numberOfRatio(subtractRatio(ratioOf(more), ratioOf(less)));
  return { value, threshold, gap: Math.max(missing, 0) };
}

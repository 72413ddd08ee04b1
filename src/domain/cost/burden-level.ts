import type { BurdenLines } from '../rulebook/rulebook';
import type { BurdenLevel } from './weigh-shape';

/**
 * How heavy is a payment that takes this share of the income?
 *
 * @param share payment ÷ income, a decimal fraction
 * @param lines from which shares it is tight and heavy, inclusive
 * @returns `light` below both lines
 * @source own
 * @example burdenLevel(0.25, { tightFrom: 0.2, heavyFrom: 0.35 }) // 'tight'
 */
export function burdenLevel(share: number, { tightFrom, heavyFrom }: BurdenLines): BurdenLevel {
  if (share >= heavyFrom) return 'heavy';
  return share >= tightFrom ? 'tight' : 'light';
}

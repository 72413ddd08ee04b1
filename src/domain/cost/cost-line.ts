import type { AnnualRate } from '../rate/rate';
import type { CostLine } from './cost-shape';

/**
 * On which side of the reference line does a cost lie?
 *
 * @param nominal the annual rate without compounding, unrounded, a decimal fraction
 * @param effective the annual rate with compounding, unrounded, a decimal fraction
 * @param referenceLine the line, a decimal fraction; undefined on days it is not in force
 * @returns `over-24` when the nominal rate lies above the line, `over-24-effective` when only the
 *   effective one does, else `ok`; exactly on the line is `ok`, and so is a day without a line
 * @source nfra-2025-9
 * @example costLine(toAnnualRate(0.2146), toAnnualRate(0.237), 0.24) // 'ok'
 */
export function costLine(
  nominal: AnnualRate,
  effective: AnnualRate,
  referenceLine: number | undefined,
): CostLine {
  if (referenceLine === undefined) return 'ok';
  if (nominal > referenceLine) return 'over-24';
  return effective > referenceLine ? 'over-24-effective' : 'ok';
}

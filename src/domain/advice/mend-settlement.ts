import type { YesNo } from '../answers/answers';
import type { Repair } from './advice-shape';

/**
 * What has to be different so that something owed is settled?
 *
 * @param answer the answer that says whether it is
 * @param settled what it says
 * @returns nothing once it is settled; else to repay, or to tell where nobody has said
 */
export function mendSettlement(
  answer: 'defaultSettled' | 'pastSettled',
  settled: YesNo | undefined,
): readonly Repair[] {
  if (settled === 'yes') return [];
  return [{ answer, to: 'yes', how: settled === 'no' ? 'repay' : 'tell' }];
}

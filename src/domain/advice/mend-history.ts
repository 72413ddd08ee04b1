import type { Answers } from '../answers/answers';
import type { Repair } from './advice-shape';
import { mendSettlement } from './mend-settlement';

/**
 * What has to be different so that past overdues are few and settled?
 *
 * @param answers what is known; someone who does not know how many there were is asked whether there were any
 * @param threshold the most past overdues that pass
 * @returns the number (which nobody can change), the settlement, or both, whichever does not hold yet
 * @source article
 */
export function mendHistory(
  { pastOverdues, pastSettled }: Answers,
  threshold: number,
): readonly Repair[] {
  if (pastOverdues === undefined) return [{ answer: 'pastOverdues', to: 0, how: 'tell' }];
  const mayRemain = Math.min(pastOverdues, threshold);
  return [
    ...mendCount(pastOverdues, threshold),
    ...(mayRemain > 0 ? mendSettlement('pastSettled', pastSettled) : []),
  ];
}

function mendCount(count: number, to: number): readonly Repair[] {
  if (count <= to) return [];
  return [{ answer: 'pastOverdues', to, how: 'cannot', distance: count - to }];
}

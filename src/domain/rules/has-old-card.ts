import type { Answers } from '../answers/answers';
import { atLeast } from './at-least';
import type { Finding } from './judge-by';

/**
 * Has an own card been bound for long enough?
 *
 * @param answers what is known; having no own card bound counts as 0 months
 * @param threshold the least whole months that pass
 * @returns pass or fail with the distance in months, which says where there is no card; `unknown` without an answer
 * @source article
 */
export function hasOldCard({ cardMonths }: Answers, threshold: number): Finding {
  if (cardMonths !== 'none') return atLeast(cardMonths, threshold);
  const { status, distance } = atLeast(0, threshold);
  return { status, ...(distance && { distance: { ...distance, none: true } }) };
}

import type { Answers } from '../answers/answers';
import { atLeast } from './at-least';
import type { Finding } from './judge-by';

/**
 * Has an own card been bound for long enough?
 *
 * @param answers what is known; having no own card bound counts as 0 months
 * @param threshold the least whole months that pass
 * @returns pass or fail with the distance in months; `unknown` without an answer
 * @source article
 */
export function hasOldCard({ cardMonths }: Answers, threshold: number): Finding {
  return atLeast(cardMonths === 'none' ? 0 : cardMonths, threshold);
}

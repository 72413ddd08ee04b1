import type { Answers } from '../answers/answers';
import { atLeast } from './at-least';
import type { Finding } from './judge-by';
import { and } from './kleene';
import { saidYes } from './said-yes';

/**
 * Is any major default long enough ago, and settled?
 *
 * @param answers what is known; never having defaulted passes by itself
 * @param threshold the least whole months since the default that pass
 * @returns fails for a default that is recent or unsettled, whichever is known; the distance in months
 * where there was one
 * @source article
 */
export function hasNoRecentDefault(answers: Answers, threshold: number): Finding {
  if (answers.defaultMonths === 'none') return { status: 'pass' };
  const age = atLeast(answers.defaultMonths, threshold);
  return { ...age, status: and(age.status, saidYes(answers.defaultSettled)) };
}

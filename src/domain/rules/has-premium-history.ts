import type { Answers } from '../answers/answers';
import { distanceOf } from './distance-of';
import type { Finding } from './judge-by';
import { and, or } from './kleene';
import { saidYes } from './said-yes';

/**
 * Were there few past overdues, and is each of them settled?
 *
 * @param answers what is known
 * @param threshold the most past overdues that pass
 * @returns pass or fail with how many there are too many; `unknown` while their number, or whether
 * they are settled, is unknown
 * @source article
 */
export function hasPremiumHistory(answers: Answers, threshold: number): Finding {
  const { pastOverdues, pastSettled } = answers;
  if (pastOverdues === undefined) return { status: 'unknown' };
  const settled = or(pastOverdues === 0 ? 'pass' : 'fail', saidYes(pastSettled));
  const few = pastOverdues <= threshold ? 'pass' : 'fail';
  return { status: and(few, settled), distance: distanceOf(pastOverdues, threshold, 'most') };
}

import type { YesNo } from '../answers/answers';
import type { Status } from './rule-outcome';

/**
 * Was the question answered with yes?
 *
 * @param answer the answer; undefined when it is not known
 * @returns `pass` for yes, `fail` for no, `unknown` without an answer
 */
export function saidYes(answer: YesNo | undefined): Status {
  if (answer === undefined) return 'unknown';
  return answer === 'yes' ? 'pass' : 'fail';
}

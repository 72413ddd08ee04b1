import type { Answers } from '../answers/answers';
import type { Status } from './rule-outcome';

/**
 * Is the bound card one of a national bank?
 *
 * @param answers what is known
 * @returns `fail` for a city or rural bank, `unknown` without an answer
 * @source article
 */
export function hasNationalBank({ bankType }: Answers): Status {
  if (bankType === undefined) return 'unknown';
  return bankType === 'national' ? 'pass' : 'fail';
}

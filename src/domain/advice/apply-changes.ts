import type { Answers } from '../answers/answers';
import type { Change } from './advice-shape';

/**
 * What would the answers be, had these changes been made?
 *
 * @param answers what is known now
 * @param changes any of the changes advised for these answers
 * @returns the answers with each changed one as advised; all others as they are
 */
export function applyChanges(answers: Answers, changes: readonly Change[]): Answers {
  const changed = Object.fromEntries(changes.map(({ answer, to }) => [answer, to]));
  return { ...answers, ...changed };
}

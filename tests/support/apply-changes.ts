import type { Change } from '../../src/domain/advice/advice';
import type { Answers } from '../../src/domain/answers/answers';

/** What the answers would be, had these changes been made: each changed one as advised, all others as they are. */
export function applyChanges(answers: Answers, changes: readonly Change[]): Answers {
  const changed = Object.fromEntries(changes.map(({ answer, to }) => [answer, to]));
  return { ...answers, ...changed };
}

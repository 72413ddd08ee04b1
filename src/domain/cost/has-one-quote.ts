import type { Answers } from '../answers/answers';

/**
 * Is a quote given, and in one way only?
 *
 * @param answers `fee`, `perTerm` and `total` are read
 * @returns true when exactly one of the three is there; more than one count as none
 * @source own
 */
export function hasOneQuote(answers: Pick<Answers, 'fee' | 'perTerm' | 'total'>): boolean {
  const ways = [answers.fee, answers.perTerm, answers.total];
  return ways.filter((given) => given !== undefined).length === 1;
}

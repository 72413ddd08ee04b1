import { quoteNames } from './answer-specs';
import type { GivenAnswers } from './answer-values';

/**
 * Which answers quote one plan in several ways, so that none of them can be believed?
 *
 * @param given the answers
 * @returns the names of all quotes that have a value, where there are two or more; else none
 */
export function rivalQuotes(given: GivenAnswers): readonly (typeof quoteNames)[number][] {
  const told = quoteNames.filter((name) => given[name] !== undefined && given[name] !== 'unknown');
  return told.length < 2 ? [] : told;
}

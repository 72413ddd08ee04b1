import type { AnswerChanges, AnswerName, GivenAnswers } from '../domain/answers/answers';

/** Answers being tried beside the result, and the person's own at that time. */
export interface Tried {
  readonly answers: AnswerChanges;
  readonly own: GivenAnswers;
}

/** Nothing is being tried. */
export const noTrial: Tried = { answers: {}, own: {} };

/**
 * Which of the answers being tried still stand?
 *
 * @param tried what is being tried
 * @param own the person's own answers now, with their months counted up to today
 * @returns those whose own answer is what it was: one that was answered anew is no longer on trial
 */
export function standingAnswers(tried: Tried, own: GivenAnswers): AnswerChanges {
  const names = Object.keys(tried.answers) as AnswerName[];
  const standing = names.filter((name) => tried.own[name] === own[name]);
  return Object.fromEntries(standing.map((name) => [name, tried.answers[name]]));
}

/** Is anything being tried that still stands? */
export function isTrying(tried: Tried, own: GivenAnswers): boolean {
  return Object.keys(standingAnswers(tried, own)).length > 0;
}

/** What is being tried once these answers are tried, too. */
export function tryAnswers(tried: Tried, answers: AnswerChanges, own: GivenAnswers): Tried {
  return { answers: { ...standingAnswers(tried, own), ...answers }, own };
}

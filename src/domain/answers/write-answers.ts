import { type AnswerName, answerNames } from './answer-specs';
import type { GivenAnswers } from './answer-values';
import { writeAnswer } from './write-answer';

/**
 * Which texts stand for these answers in links, storage and messages?
 *
 * @param given the answers, `unknown` among them
 * @returns a text for each answer there is, in the order of the answers' names; `readAnswers` reads them back
 */
export function writeAnswers(given: GivenAnswers): { readonly [Name in AnswerName]?: string } {
  return Object.fromEntries(
    answerNames.flatMap((name) => {
      const value = given[name];
      return value === undefined ? [] : [[name, writeAnswer(name, value)]];
    }),
  );
}

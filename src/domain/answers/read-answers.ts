import { type AnswerName, answerNames } from './answer-specs';
import type { GivenAnswers } from './answer-values';
import { readAnswer } from './read-answer';

/**
 * Which answers do these texts give, in the strict form links and storage use?
 *
 * @param texts texts by name, from anyone; what is no text, no answer's name, or inherited is left out
 * @returns the answers whose text is a value of theirs, `unknown` among them
 */
export function readAnswers(texts: Readonly<Record<string, unknown>>): GivenAnswers {
  return Object.fromEntries(
    answerNames.flatMap((name): readonly [AnswerName, unknown][] => {
      const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
      if (typeof text !== 'string') return [];
      const value = text === 'unknown' ? text : readAnswer(name, text);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

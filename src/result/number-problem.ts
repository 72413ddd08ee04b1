import { answerSpecs } from '../domain/answers/answers';
import type { CoreWords } from '../messages/messages';
import { decimalsOf, judgeNumber, type NumericAnswerName, quoteTyped } from '../parse/parse';

/** What is to be said about a typed number, and the texts that would answer it at one press. */
export interface NumberProblem {
  readonly text: string;
  readonly answers: readonly { readonly label: string; readonly meant: string }[];
}

/**
 * What is wrong with this text, or which unit may have been meant?
 *
 * @param words the words of the questions
 * @param name which answer
 * @param typed the text as it stands
 * @param isDone whether someone has stopped typing: 1 on the way to 10,000 is not yet asked back
 * @returns nothing when the text is fine, or empty
 */
export function numberProblem(
  words: CoreWords,
  name: NumericAnswerName,
  typed: string,
  isDone: boolean,
): NumberProblem | undefined {
  const { min, max } = answerSpecs[name];
  const { parsed, refusal, doubt } = judgeNumber(name, typed, answerSpecs[name]);
  const problem = doubt?.problem ?? refusal;
  if (problem === undefined || problem === 'empty' || (parsed.ok && !isDone)) return undefined;
  const { name: called, example = '' } = words.questions[name];
  const text = words.problem(problem, {
    name: called,
    typed: doubt?.understood ?? quoteTyped(typed),
    converted: doubt?.converted ?? '',
    example,
    min,
    max,
    decimals: decimalsOf(answerSpecs[name]),
    optional: true,
  });
  if (!doubt) return { text, answers: [] };
  const { understood, converted, mayStand } = doubt;
  const [asTyped, changed] = words.suspectAnswers(problem, understood, converted);
  return {
    text,
    answers: [
      ...(mayStand ? [{ label: asTyped, meant: typed }] : []),
      { label: changed, meant: converted },
    ],
  };
}

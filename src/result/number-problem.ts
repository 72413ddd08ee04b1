import { answerSpecs } from '../domain/answers/answers';
import type { CoreWords, FieldProblem } from '../messages/messages';
import {
  type NumericAnswerName,
  numberUnits,
  parseNumber,
  quoteTyped,
  suspectUnit,
} from '../parse/parse';

/** What is to be said about a typed number, and the texts that would answer it at one press. */
export interface NumberProblem {
  readonly text: string;
  readonly answers: readonly { readonly label: string; readonly meant: string }[];
}

const refusals = {
  empty: undefined,
  'not-a-number': 'not-a-number',
  below: 'out-of-range',
  above: 'out-of-range',
  'not-whole': 'not-whole',
  'too-many-decimals': 'too-many-decimals',
} as const satisfies Record<string, FieldProblem | undefined>;

function say(
  words: CoreWords,
  name: NumericAnswerName,
  problem: FieldProblem,
  typed: string,
  converted = '',
): string {
  const { min, max } = answerSpecs[name];
  const { name: called, example = '' } = words.questions[name];
  return words.problem(problem, {
    name: called,
    typed,
    converted,
    example,
    min,
    max,
    optional: true,
  });
}

/** A number that smells of another unit, within bounds or not. */
function doubtOf(
  words: CoreWords,
  name: NumericAnswerName,
  typed: string,
): NumberProblem | undefined {
  const parsed = parseNumber(typed, answerSpecs[name], numberUnits[name]);
  if (!('value' in parsed)) return undefined;
  const doubt = suspectUnit(name, parsed.value, typed);
  const converted = doubt?.alternatives.at(-1);
  if (!doubt || converted === undefined) return undefined;
  const problem = `suspect-${doubt.kind}` as const;
  const understood = doubt.alternatives.length > 1 ? (doubt.alternatives[0] ?? '') : undefined;
  const [asTyped, changed] = words.suspectAnswers(problem, understood ?? '', converted);
  return {
    text: say(words, name, problem, understood ?? String(parsed.value), converted),
    answers: [
      ...(understood === undefined ? [] : [{ label: asTyped, meant: typed }]),
      { label: changed, meant: converted },
    ],
  };
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
  const parsed = parseNumber(typed, answerSpecs[name], numberUnits[name]);
  if (parsed.ok) return isDone ? doubtOf(words, name, typed) : undefined;
  const refusal = refusals[parsed.problem];
  if (!refusal) return undefined;
  return (
    doubtOf(words, name, typed) ?? {
      text: say(words, name, refusal, quoteTyped(typed)),
      answers: [],
    }
  );
}

import { answerSpecs, isAnswerName } from '../domain/answers/answers';
import {
  type FieldProblem,
  type FirstWords,
  isComplete,
  type QuestionName,
} from '../messages/messages';
import { decimalsOf, quoteTyped } from '../parse/parse';
import type { FieldEntry, StepEntries } from './field-entry';
import { doubtAbout, parseEntry } from './read-entry';

/** What is wrong with a field, in words; nothing when it is fine. */
export function problemText(
  words: FirstWords,
  name: QuestionName,
  problem: string | undefined,
  entries: StepEntries,
  optional: boolean,
): string | undefined {
  if (problem === undefined || !isComplete(words)) return undefined;
  const { name: called, example = '' } = words.questions[name];
  const spec = isAnswerName(name) ? answerSpecs[name] : undefined;
  const doubt = doubtAbout(name, entries[name]);
  return words.problem(problem as FieldProblem, {
    name: called,
    typed: doubt?.understood ?? quoteTyped(entries[name].text),
    converted: doubt?.converted ?? '',
    example,
    ...(spec && 'min' in spec && { min: spec.min, max: spec.max, decimals: decimalsOf(spec) }),
    optional,
  });
}

/** The one-press answers to a suspect number: as typed (where that is within bounds), and converted. */
export function doubtAnswers(
  words: FirstWords,
  name: QuestionName,
  entry: FieldEntry,
  put: (text: string, confirmed: string) => void,
) {
  const doubt = doubtAbout(name, entry);
  if (!doubt || !isComplete(words)) return [];
  const { problem, understood, converted, mayStand } = doubt;
  const typed = entry.text;
  const [asTyped, changed] = words.suspectAnswers(problem, understood, converted);
  return [
    ...(mayStand ? [{ label: asTyped, onPress: () => put(typed, typed) }] : []),
    { label: changed, onPress: () => put(converted, converted) },
  ];
}

/** How a number was understood that was not typed as one; nothing where there is nothing to say. */
export function readingText(words: FirstWords, name: QuestionName, typed: string): string {
  const parsed = parseEntry(name, typed);
  if (!parsed?.ok || parsed.reads !== 'converted' || !isComplete(words)) return '';
  const { unit = '' } = words.questions[name];
  return words.reads(words.review.value(words.format.exact(parsed.value), unit));
}

import { answerSpecs, isAnswerName } from '../domain/answers/answers';
import type { FieldProblem, FirstWords, QuestionName } from '../messages/messages';
import { quoteTyped } from '../parse/parse';
import type { FieldEntry, StepEntries } from './field-entry';
import { parseEntry, readEntry } from './read-entry';

/** What is wrong with a field, in words; nothing when it is fine. */
export function problemText(
  words: FirstWords,
  name: QuestionName,
  problem: string | undefined,
  entries: StepEntries,
  optional: boolean,
): string | undefined {
  if (problem === undefined) return undefined;
  const { name: called = '', example = '' } = words.questions[name] ?? {};
  const spec = isAnswerName(name) ? answerSpecs[name] : undefined;
  const reading = readEntry(name, entries[name], true);
  return words.problem?.(problem as FieldProblem, {
    name: called,
    typed: (!reading.ok && reading.understood) || quoteTyped(entries[name].text),
    converted: (!reading.ok && reading.converted) || '',
    example,
    ...(spec && 'min' in spec && { min: spec.min, max: spec.max }),
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
  const reading = readEntry(name, entry, true);
  if (reading.ok || reading.converted === undefined) return [];
  const { problem, understood = '', converted, mayStand = false } = reading;
  const typed = entry.text;
  const [asTyped = '', changed = ''] = words.suspectAnswers?.(problem, understood, converted) ?? [];
  return [
    ...(mayStand ? [{ label: asTyped, onPress: () => put(typed, typed) }] : []),
    { label: changed, onPress: () => put(converted, converted) },
  ];
}

/** How a number was understood that was not typed as one; nothing where there is nothing to say. */
export function readingText(words: FirstWords, name: QuestionName, typed: string): string {
  const parsed = parseEntry(name, typed);
  if (!parsed?.ok || parsed.reads !== 'converted' || !words.review) return '';
  const { text, value } = parsed;
  // Exactly: separators only where none of its decimals would be cut.
  const hasManyDecimals = (text.split('.')[1]?.length ?? 0) > 2;
  const number = hasManyDecimals ? text : words.format.number(value);
  return words.reads(words.review.value(number, words.questions[name]?.unit ?? ''));
}

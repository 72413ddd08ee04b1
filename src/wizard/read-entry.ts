import {
  type AnswerName,
  type AnswerValues,
  answerSpecs,
  isAnswerName,
  readAnswer,
  type Unknown,
} from '../domain/answers/answers';
import type { FieldProblem, QuestionName } from '../messages/messages';
import { judgeNumber, type NumberDoubt, type NumericAnswerName, numberUnits } from '../parse/parse';
import type { FieldEntry } from './field-entry';

/** What an entry amounts to: a value, "not sure", nothing, or a problem said in a code. */
export type EntryReading =
  | { readonly ok: true; readonly value: AnswerValues[AnswerName] | Unknown | undefined }
  | { readonly ok: false; readonly problem: FieldProblem }
  | ({ readonly ok: false } & NumberDoubt);

function isNumeric(name: QuestionName): name is NumericAnswerName {
  return Object.hasOwn(numberUnits, name);
}

/** The text as a number of the answer, or nothing when the question takes no number. */
export function parseEntry(name: QuestionName, text: string) {
  return isNumeric(name) ? judgeNumber(name, text, answerSpecs[name]).parsed : undefined;
}

/** Why the number typed is asked back, whatever is ticked; nothing where it is not, or was confirmed as typed. */
export function doubtAbout(
  name: QuestionName,
  { text, confirmed }: FieldEntry,
): NumberDoubt | undefined {
  if (!isNumeric(name) || confirmed === text) return undefined;
  return judgeNumber(name, text, answerSpecs[name]).doubt;
}

function readTyped(name: NumericAnswerName, entry: FieldEntry, core: boolean): EntryReading {
  const doubt = doubtAbout(name, entry);
  if (doubt) return { ok: false, ...doubt };
  const { parsed, refusal } = judgeNumber(name, entry.text, answerSpecs[name]);
  if (refusal === undefined) return { ok: true, value: readAnswer(name, parsed.text) };
  if (refusal === 'empty' && !core) return { ok: true, value: undefined };
  return { ok: false, problem: refusal };
}

/**
 * What does this entry say?
 *
 * @param name the question
 * @param entry what stands in its field
 * @param core whether an answer (or "not sure") is needed to go on
 * @returns the value in domain units, or the problem to show beside the field
 */
export function readEntry(name: QuestionName, entry: FieldEntry, core: boolean): EntryReading {
  if (entry.unsure) return { ok: true, value: 'unknown' };
  if (entry.none) return { ok: true, value: 'none' };
  if (isNumeric(name)) return readTyped(name, entry, core);
  if (entry.text === '') {
    return core ? { ok: false, problem: 'not-chosen' } : { ok: true, value: undefined };
  }
  if (entry.text === 'unknown' || !isAnswerName(name)) {
    return { ok: true, value: entry.text as Unknown };
  }
  return { ok: true, value: readAnswer(name, entry.text) };
}

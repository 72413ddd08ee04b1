import type { QuestionName } from '../messages/messages';
import { type FieldEntry, questionNames, type StepEntries } from './field-entry';

/** Which questions a screen asks right now: `core` ones need an answer or "not sure". */
export interface AskedQuestions {
  readonly core: readonly QuestionName[];
  readonly optional: readonly QuestionName[];
}

/** A screen's questions, as far as what stands on it calls for them. */
export interface StepQuestions {
  /** All the screen can ever ask. */
  readonly names: readonly QuestionName[];
  readonly asked: (entries: StepEntries) => AskedQuestions;
}

/** Picks the entries of some questions out of all. */
export function pickEntries(
  names: readonly QuestionName[],
  entries: StepEntries,
): Partial<Record<QuestionName, FieldEntry>> {
  return Object.fromEntries(names.map((name) => [name, entries[name]]));
}

/** Entries for every question, built from one function. */
export function allEntries(entry: (name: QuestionName) => FieldEntry): StepEntries {
  return Object.fromEntries(questionNames.map((name) => [name, entry(name)])) as StepEntries;
}

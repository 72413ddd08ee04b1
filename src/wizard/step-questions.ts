import type { AnswerName, GivenAnswers } from '../domain/answers/answers';
import type { QuestionName } from '../messages/messages';
import { type FieldEntry, questionNames, type StepEntries } from './field-entry';
import { readEntry } from './read-entry';

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

/** Ever a default, when, and settled: three fields that are two answers. */
function fromDefaultFields(values: Partial<Record<QuestionName, unknown>>): GivenAnswers {
  switch (values.hadDefault) {
    case 'no':
      return { defaultMonths: 'none' };
    case 'unknown':
      return { defaultMonths: 'unknown' };
    default:
      return {};
  }
}

/**
 * What do the entries of a screen say so far, leaving out what is not yet right?
 *
 * @returns the answers given, and the names of all answers the screen is about (so that others can be cleared)
 */
export function answersFrom(
  questions: StepQuestions,
  entries: StepEntries,
): { readonly given: GivenAnswers; readonly about: readonly AnswerName[] } {
  const { core, optional } = questions.asked(entries);
  const values: Partial<Record<QuestionName, unknown>> = {};
  for (const name of [...core, ...optional]) {
    const reading = readEntry(name, entries[name], true);
    if (reading.ok && reading.value !== undefined) values[name] = reading.value;
  }
  const { hadDefault: _, ...answers } = values;
  return {
    given: { ...(answers as GivenAnswers), ...fromDefaultFields(values) },
    about: questions.names.filter(
      (name): name is Exclude<QuestionName, 'hadDefault'> => name !== 'hadDefault',
    ),
  };
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

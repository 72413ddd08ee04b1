import type { AnswerName, GivenAnswers } from '../domain/answers/answers';
import type { QuestionName } from '../messages/messages';
import type { StepEntries } from './field-entry';
import { readEntry } from './read-entry';
import type { StepQuestions } from './step-questions';

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

import { type AnswerName, type GivenAnswers, quoteNames } from '../domain/answers/answers';
import type { QuestionName } from '../messages/messages';
import type { FieldEntry } from './field-entry';
import { type WizardState, withGiven } from './wizard-state';

/** Answers that say one thing together: who has said a part of it has said it. */
const together: readonly (readonly QuestionName[])[] = [
  ['hadDefault', 'defaultMonths', 'defaultSettled'],
  quoteNames,
];

/** Has the reader left this question wholly alone, typing included? */
function isUntouched(name: QuestionName | AnswerName, { given, entries }: WizardState): boolean {
  const fields: Readonly<Record<string, FieldEntry>> = entries;
  const entry = fields[name];
  const isBlank = !entry || (entry.text === '' && !entry.unsure && !entry.none);
  return isBlank && !Object.hasOwn(given, name);
}

function mayFill(name: AnswerName, state: WizardState): boolean {
  const all = together.find((names) => names.some((each) => each === name)) ?? [name];
  return all.every((each) => isUntouched(each, state));
}

/** The state with what a page around the frame fills in; what the reader has answered stays as it is. */
export function prefill(state: WizardState, given: GivenAnswers): WizardState {
  const filled: GivenAnswers = Object.fromEntries(
    Object.entries(given).filter(([name]) => mayFill(name as AnswerName, state)),
  );
  const names = Object.keys(filled);
  if (names.length === 0) return state;
  // A blank entry stands for "seen, and left blank": the field now shows what was filled in.
  const stale = [...names, 'hadDefault'];
  const entries = Object.entries(state.entries).filter(
    ([name, entry]) => !stale.includes(name) || entry.text !== '',
  );
  return {
    ...withGiven(state, { ...state.given, ...filled }),
    entries: Object.fromEntries(entries),
    prefilled: { ...state.prefilled, ...filled },
  };
}

/** The names of what was filled in by the page around and still stands as it was. */
export function prefilledStill({ given, prefilled = {} }: WizardState): readonly AnswerName[] {
  const names = Object.keys(prefilled) as AnswerName[];
  return names.filter((name) => given[name] === prefilled[name]);
}

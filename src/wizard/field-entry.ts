import {
  type AnswerName,
  answerSpecs,
  type GivenAnswers,
  isAnswerName,
  writeAnswer,
} from '../domain/answers/answers';
import type { QuestionName } from '../messages/messages';

/** What stands in one field: nothing typed is ever lost, even while another tick sets it aside. */
export interface FieldEntry {
  /** The text as typed, or the option chosen (`unknown` among them). */
  readonly text: string;
  /** "Not sure" is ticked; the text stays, greyed. */
  readonly unsure: boolean;
  /** "None" is ticked, where a number may also be none. */
  readonly none: boolean;
  /** The suspect text that was confirmed as meant. */
  readonly confirmed: string;
}

export type StepEntries = Record<QuestionName, FieldEntry>;

export const blankEntry: FieldEntry = { text: '', unsure: false, none: false, confirmed: '' };

/** Every question there is: each answer but the code, and whether there ever was a default. */
export const questionNames: readonly QuestionName[] = [
  ...(Object.keys(answerSpecs) as AnswerName[]).filter((name) => name !== 'code'),
  'hadDefault',
];

/** Is the question answered by choosing rather than typing? */
export function isChoice(name: QuestionName): boolean {
  if (!isAnswerName(name)) return true;
  return answerSpecs[name].kind === 'choice' || name === 'social' || name === 'terms';
}

function hadDefaultEntry({ defaultMonths, defaultSettled }: GivenAnswers): FieldEntry {
  if (defaultMonths === undefined && defaultSettled === undefined) return blankEntry;
  if (defaultMonths === 'none') return { ...blankEntry, text: 'no' };
  const hadOne = typeof defaultMonths === 'number' || defaultSettled !== undefined;
  return { ...blankEntry, text: hadOne ? 'yes' : 'unknown' };
}

/** What a field shows for an answer that came from a link, from storage, or from another screen. */
export function entryFor(name: QuestionName, given: GivenAnswers): FieldEntry {
  if (!isAnswerName(name)) return hadDefaultEntry(given);
  const value = given[name];
  if (value === undefined) return blankEntry;
  if (value === 'unknown') {
    return isChoice(name) ? { ...blankEntry, text: 'unknown' } : { ...blankEntry, unsure: true };
  }
  const text = writeAnswer(name, value);
  // "Never a default" is said by the question before, which hides this field.
  if (name === 'defaultMonths' && text === 'none') return blankEntry;
  if (text === 'none' && name === 'cardMonths') return { ...blankEntry, none: true };
  // What a link or an earlier screen settled is not asked back as a likely wrong unit.
  return { ...blankEntry, text, confirmed: text };
}

/** Do two entries show the same? */
export function isSameEntry(one: FieldEntry, other: FieldEntry): boolean {
  return (
    one.text === other.text &&
    one.unsure === other.unsure &&
    one.none === other.none &&
    one.confirmed === other.confirmed
  );
}

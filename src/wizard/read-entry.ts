import {
  type AnswerName,
  type AnswerValues,
  answerSpecs,
  isAnswerName,
  readAnswer,
  type Unknown,
} from '../domain/answers/answers';
import type { FieldProblem, QuestionName } from '../messages/messages';
import {
  type NumericAnswerName,
  numberUnits,
  type Parsed,
  parseNumber,
  suspectUnit,
} from '../parse/parse';
import type { FieldEntry } from './field-entry';

/** A number that smells of another unit. */
export interface Doubt {
  readonly problem: FieldProblem;
  /** What it may have been meant as. */
  readonly converted: string;
  /** The number itself, without the words typed around it. */
  readonly understood: string;
  /** It is within bounds, so it may stand as typed. */
  readonly mayStand: boolean;
}

/** What an entry amounts to: a value, "not sure", nothing, or a problem said in a code. */
export type EntryReading =
  | { readonly ok: true; readonly value: AnswerValues[AnswerName] | Unknown | undefined }
  | { readonly ok: false; readonly problem: FieldProblem }
  | ({ readonly ok: false } & Doubt);

const refusals = {
  empty: 'empty',
  'not-a-number': 'not-a-number',
  below: 'out-of-range',
  above: 'out-of-range',
  'not-whole': 'not-whole',
  'too-many-decimals': 'too-many-decimals',
} as const satisfies Record<string, FieldProblem>;

const suspicions = {
  'per-month': 'suspect-per-month',
  'times-10000': 'suspect-times-10000',
  tenth: 'suspect-tenth',
  'times-100': 'suspect-times-100',
} as const satisfies Record<string, FieldProblem>;

function isNumeric(name: QuestionName): name is NumericAnswerName {
  return Object.hasOwn(numberUnits, name);
}

function parse(name: NumericAnswerName, text: string): Parsed {
  return parseNumber(text, answerSpecs[name], numberUnits[name]);
}

/** The text as a number of the answer, or nothing when the question takes no number. */
export function parseEntry(name: QuestionName, text: string): Parsed | undefined {
  return isNumeric(name) ? parse(name, text) : undefined;
}

function doubtOf(name: NumericAnswerName, parsed: Parsed, entry: FieldEntry): Doubt | undefined {
  if (!('value' in parsed) || entry.confirmed === entry.text) return undefined;
  const doubt = suspectUnit(name, parsed.value, entry.text);
  const converted = doubt?.alternatives.at(-1);
  if (!doubt || converted === undefined) return undefined;
  const [asTyped] = doubt.alternatives.slice(0, -1);
  return {
    problem: suspicions[doubt.kind],
    converted,
    understood: asTyped ?? String(parsed.value),
    mayStand: asTyped !== undefined,
  };
}

/** Why the number typed is asked back, whatever is ticked; nothing where it is not, or was confirmed as typed. */
export function doubtAbout(name: QuestionName, entry: FieldEntry): Doubt | undefined {
  return isNumeric(name) ? doubtOf(name, parse(name, entry.text), entry) : undefined;
}

function readTyped(name: NumericAnswerName, entry: FieldEntry, core: boolean): EntryReading {
  const parsed = parse(name, entry.text);
  const doubt = doubtOf(name, parsed, entry);
  if (doubt) return { ok: false, ...doubt };
  if (parsed.ok) return { ok: true, value: readAnswer(name, parsed.text) };
  if (parsed.problem === 'empty' && !core) return { ok: true, value: undefined };
  return { ok: false, problem: refusals[parsed.problem] };
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

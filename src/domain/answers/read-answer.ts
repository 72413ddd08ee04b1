import { toFen, toPpm } from '../money/money';
import { type AnswerName, type AnswerSpec, answerSpecs } from './answer-specs';
import type { AnswerValues } from './answer-values';

const plainDecimal = /^\d{1,15}(?:\.\d{1,15})?$/;

/** The digits of a plain decimal scaled by 10^places, or nothing when it has more decimals than that. */
function scaled(text: string, places: number): number | undefined {
  const [units = '', decimals = ''] = text.split('.');
  return decimals.length > places ? undefined : Number(units + decimals.padEnd(places, '0'));
}

function readNumber(spec: Extract<AnswerSpec, { min: number }>, text: string): number | undefined {
  if (!plainDecimal.test(text) || Number(text) < spec.min || Number(text) > spec.max)
    return undefined;
  if (spec.kind === 'decimal') return Number(text);
  if (spec.kind === 'whole') return text.includes('.') ? undefined : Number(text);
  if (spec.kind === 'yuan') return mapDefined(scaled(text, 2), toFen);
  return mapDefined(scaled(text, 4), toPpm);
}

function mapDefined(value: number | undefined, to: (value: number) => number): number | undefined {
  return value === undefined ? undefined : to(value);
}

function readChoices(options: readonly string[], text: string): readonly string[] | undefined {
  if (text === 'none') return [];
  const chosen = text.split(',');
  if (!chosen.every((choice) => options.includes(choice))) return undefined;
  return options.filter((option) => chosen.includes(option));
}

function readBy(spec: AnswerSpec, text: string): unknown {
  switch (spec.kind) {
    case 'choice':
      return spec.options.includes(text) ? text : undefined;
    case 'choices':
      return readChoices(spec.options, text);
    case 'terms':
      return spec.options.find((option) => String(option) === text);
    case 'text':
      return text.trim() !== '' && text.length <= spec.maxLength ? text.trim() : undefined;
    case 'whole':
      return spec.none && text === 'none' ? 'none' : readNumber(spec, text);
    default:
      return readNumber(spec, text);
  }
}

/**
 * Which value does this text give the answer, in the strict form links and storage use?
 *
 * What people type goes through `parse` instead: here `1e3`, ` 6` and `６００` are no values.
 *
 * @param name the answer's stable name
 * @param text its text: plain decimals, option names, `none` where allowed
 * @returns the value in domain units, or undefined when the text is no value of this answer
 * @example readAnswer('amount', '6000.5') // 600050 fen
 */
export function readAnswer<Name extends AnswerName>(
  name: Name,
  text: string,
): AnswerValues[Name] | undefined {
  return readBy(answerSpecs[name], text) as AnswerValues[Name] | undefined;
}

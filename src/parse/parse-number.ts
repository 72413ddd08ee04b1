import { toPlainText, writeDouble } from './decimal';
import type { NumberUnit } from './number-units';
import type { NumberSpec, Parsed } from './parsed';
import { readWithUnit } from './read-with-unit';
import { toPlainCharacters } from './to-plain-characters';

/** Longer than any number with its words; bounds the work on pasted pages. */
const maxLength = 64;
const mostDecimals = { whole: 0, yuan: 2, fee: 4, decimal: 15 } as const;

/**
 * How many decimals may an answer of this form have?
 *
 * @returns the most that are always taken: a double holds 15 digits for certain, whatever stands before the point
 */
export function decimalsOf({ kind, max }: NumberSpec): number {
  return kind === 'decimal' ? 15 - String(max).length : mostDecimals[kind];
}

function judge(text: string, spec: NumberSpec, reads: 'plain' | 'converted'): Parsed {
  const value = Number(text);
  const decimals = text.split('.')[1]?.length ?? 0;
  if (value < spec.min) return { ok: false, problem: 'below', value };
  if (value > spec.max) return { ok: false, problem: 'above', value };
  // A double holds some 16 digits: with more, another number than the one typed would be the answer.
  if (decimals > mostDecimals[spec.kind] || writeDouble(value) !== text) {
    return { ok: false, problem: spec.kind === 'whole' ? 'not-whole' : 'too-many-decimals' };
  }
  return { ok: true, value, text, reads };
}

/**
 * Which number did the person type, and is it an answer to this question?
 *
 * Understands full-width forms, thousands separators, the words of the unit, 万 and 千 for money and
 * Chinese numerals for whole numbers. What is not understood in full is refused, never cut.
 *
 * @param typed the text as typed, of any length
 * @param spec form and inclusive bounds, in the unit the person sees
 * @param unit the unit the question asks for; the words of another unit are refused
 * @returns the number in that unit and as plain text, or the problem with it
 * @example parseNumber('1.2万', { kind: 'yuan', min: 1, max: 50000 }, 'yuan') // 12000
 */
export function parseNumber(typed: string, spec: NumberSpec, unit: NumberUnit): Parsed {
  const plain = toPlainCharacters(typed);
  if (plain === '') return { ok: false, problem: 'empty' };
  if (plain.length > maxLength) return { ok: false, problem: 'not-a-number' };
  const isNegative = plain.startsWith('-');
  const read = readWithUnit(isNegative ? plain.slice(1).trimStart() : plain, unit);
  if (read === undefined) return { ok: false, problem: 'not-a-number' };
  const text = toPlainText(read);
  if (isNegative) return { ok: false, problem: 'below', value: 0 - Number(text) };
  return judge(text, spec, /^[\d.,\s]+$/.test(typed) ? 'plain' : 'converted');
}

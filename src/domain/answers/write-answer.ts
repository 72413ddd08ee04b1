import { type AnswerName, answerSpecs } from './answer-specs';
import type { AnswerValues, Unknown } from './answer-values';

/** A whole number of 10^-places units as a plain decimal without trailing zeros: 600050 at 2 → `6000.5`. */
function unscaled(value: number, places: number): string {
  const digits = String(value).padStart(places + 1, '0');
  const decimals = digits.slice(-places).replace(/0+$/, '');
  return digits.slice(0, -places) + (decimals && `.${decimals}`);
}

/** A double as a plain decimal; `1e-7` and its like never appear in a link. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text;
}

/**
 * Which text stands for this answer in links and storage?
 *
 * @param name the answer's stable name
 * @param value its value in domain units, or `unknown`
 * @returns text that `readAnswer` reads back as the same value
 * @example writeAnswer('fee', toPpm(15000)) // '1.5'
 */
export function writeAnswer<Name extends AnswerName>(
  name: Name,
  value: AnswerValues[Name] | Unknown,
): string {
  const kind = answerSpecs[name].kind;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(',');
  if (typeof value !== 'number') return String(value);
  if (kind === 'yuan') return unscaled(value, 2);
  if (kind === 'fee') return unscaled(value, 4);
  return plain(value);
}

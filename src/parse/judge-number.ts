import { writeDouble } from './decimal';
import { type NumericAnswerName, numberUnits } from './number-units';
import { parseNumber } from './parse-number';
import type { NumberSpec, Parsed } from './parsed';
import { suspectUnit, type UnitDoubt } from './suspect-unit';

const refusals = {
  empty: 'empty',
  'not-a-number': 'not-a-number',
  below: 'out-of-range',
  above: 'out-of-range',
  'not-whole': 'not-whole',
  'too-many-decimals': 'too-many-decimals',
} as const;

/** A number that smells of another unit. */
export interface NumberDoubt {
  readonly problem: `suspect-${UnitDoubt['kind']}`;
  /** What it may have been meant as. */
  readonly converted: string;
  /** The number itself, without the words typed around it. */
  readonly understood: string;
  /** It is within bounds, so it may stand as typed. */
  readonly mayStand: boolean;
}

/** What a typed text is as an answer: right or refused, and whether its unit is in doubt either way. */
export type JudgedNumber = { readonly doubt: NumberDoubt | undefined } & (
  | { readonly parsed: Extract<Parsed, { ok: true }>; readonly refusal: undefined }
  | {
      readonly parsed: Extract<Parsed, { ok: false }>;
      readonly refusal: (typeof refusals)[keyof typeof refusals];
    }
);

function doubtOf(
  name: NumericAnswerName,
  typed: string,
  parsed: Parsed,
  spec: NumberSpec,
): NumberDoubt | undefined {
  if (!('value' in parsed)) return undefined;
  const doubt = suspectUnit(name, parsed.value, typed, spec);
  const converted = doubt?.alternatives.at(-1);
  if (!doubt || converted === undefined) return undefined;
  const [asTyped] = doubt.alternatives.slice(0, -1);
  return {
    problem: `suspect-${doubt.kind}`,
    converted,
    understood: asTyped ?? writeDouble(parsed.value),
    mayStand: asTyped !== undefined,
  };
}

/**
 * What is to be made of a text typed as this answer?
 *
 * @param name which answer
 * @param typed the text as typed, of any length
 * @param spec form and inclusive bounds of the answer, in the unit the person sees
 * @returns the number or the problem with it, and the other reading of a number whose unit is in doubt
 * @example judgeNumber('amount', '3', spec).doubt // 3 yuan, or 30,000
 */
export function judgeNumber(
  name: NumericAnswerName,
  typed: string,
  spec: NumberSpec,
): JudgedNumber {
  const parsed = parseNumber(typed, spec, numberUnits[name]);
  const doubt = doubtOf(name, typed, parsed, spec);
  if (parsed.ok) return { parsed, refusal: undefined, doubt };
  return { parsed, refusal: refusals[parsed.problem], doubt };
}

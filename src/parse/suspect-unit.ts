import { writeDouble } from './decimal';
import type { NumericAnswerName } from './number-units';
import type { NumberSpec } from './parsed';

/** A number that smells of another unit, and what the person may have meant. */
export interface UnitDoubt {
  readonly kind: 'per-month' | 'times-10000' | 'tenth' | 'times-100';
  /** Plain decimal texts: as typed (left out when that is out of bounds), then the other reading. */
  readonly alternatives: readonly string[];
}

interface Suspicion {
  readonly kind: UnitDoubt['kind'];
  readonly isOdd: (value: number) => boolean;
  readonly meant: (value: number) => number;
  readonly decimals: number;
  /** Words that settle the unit: who wrote them is not asked again. */
  readonly settled?: RegExp;
}

/** A month's total as a daily average; rounding must never lift it to a whole number it does not reach. */
function perDay(total: number): number {
  const hundredths = Math.round((total * 100) / 30);
  const lifted = hundredths % 100 === 0 && (hundredths * 30) / 100 > total;
  return (lifted ? hundredths - 1 : hundredths) / 100;
}

const monthTotal: Suspicion = {
  kind: 'per-month',
  isOdd: (value) => value >= 30,
  meant: perDay,
  decimals: 2,
  settled: /天|日|day/i,
};

const inWan = (mostOdd: number): Suspicion => ({
  kind: 'times-10000',
  // Nothing at all is nothing in any unit.
  isOdd: (value) => value <= mostOdd && value !== 0,
  meant: (value) => value * 10_000,
  decimals: 2,
  settled: /[元圆块万萬千￥¥]|yuan|rmb|cny|人民币/i,
});

const fraction: Suspicion = {
  kind: 'times-100',
  isOdd: (value) => value > 0 && value < 1,
  meant: (value) => value * 100,
  decimals: 13,
  settled: /[%％]|点|百分之|per ?cent/i,
};

// Within bounds a fee is doubted beside its price, where fees of links are doubted as well: `domain/cost`.
const beyondAnyFee: Suspicion = {
  kind: 'tenth',
  isOdd: (value) => value > 10,
  meant: (value) => value / 10,
  decimals: 4,
};

const suspicions: { readonly [Name in NumericAnswerName]?: Suspicion } = {
  txPerDay: monthTotal,
  payPerDay: monthTotal,
  amount: inWan(5),
  income: inWan(5),
  assets: inWan(50),
  fee: beyondAnyFee,
  swing: fraction,
};

/** Digits without an exponent, rounded where a shift of the point left a double's noise. */
function write(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/\.?0+$/, '');
}

/**
 * Does this number look as if it were given in another unit, and what would it be then?
 *
 * 90 transactions a day may be a month's total, 3 yuan 30,000, a fee of 12 % a term 1.2 %, a swing of 0.4 % 40 %.
 *
 * @param name which answer
 * @param value what `parseNumber` understood, in the unit the person sees, also when out of bounds
 * @param typed the text as typed: written with its unit it is taken at its word, except a fee
 *   that no answer can be
 * @param bounds the answer's own: no reading outside them is offered
 * @returns the doubt with one-press alternatives, or undefined when there is none or no other reading fits
 */
export function suspectUnit(
  name: NumericAnswerName,
  value: number,
  typed: string,
  bounds: Pick<NumberSpec, 'min' | 'max'>,
): UnitDoubt | undefined {
  const suspicion = suspicions[name];
  if (!suspicion?.isOdd(value) || suspicion.settled?.test(typed)) return undefined;
  const { kind, meant, decimals } = suspicion;
  const { min, max } = bounds;
  const fits = (candidate: number) => candidate >= min && candidate <= max;
  const other = meant(value);
  if (!fits(other)) return undefined;
  const asTyped = fits(value) ? [writeDouble(value)] : [];
  return { kind, alternatives: [...asTyped, write(other, decimals)] };
}

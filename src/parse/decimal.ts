/** An exact decimal of 0 or more: `digits` divided by 10 to the power `places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const plain = /^(\d*)\.?(\d*)$/;
// A first group of 0 would be a decimal comma, not a thousands separator.
const grouped = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d*)?$/;

/**
 * Which number do these ASCII digits write, thousands separated by commas or spaces or not at all?
 *
 * @param text such as `1,234.50`, `.5` or `5.`
 * @returns the exact number, or undefined when it is none or the groups are not of three
 */
export function readDecimal(text: string): Decimal | undefined {
  const [, whole = '', decimals = ''] =
    plain.exec(grouped.test(text) ? text.replace(/[, ]/g, '') : text) ?? [];
  if (whole + decimals === '') return undefined;
  return { digits: BigInt(whole + decimals), places: decimals.length };
}

/** This number multiplied by a whole factor, exactly. */
export function timesWhole(decimal: Decimal, factor: number): Decimal {
  return { ...decimal, digits: decimal.digits * BigInt(factor) };
}

/** Two whole numbers added, or undefined when either has decimals that are not 0. */
export function addWholes(left: Decimal, right: Decimal): Decimal | undefined {
  const [a, b] = [toPlainText(left), toPlainText(right)];
  if (a.includes('.') || b.includes('.')) return undefined;
  return { digits: BigInt(a) + BigInt(b), places: 0 };
}

/** The number as a plain decimal: no zeros in front or behind, no separators, no bare point. */
export function toPlainText({ digits, places }: Decimal): string {
  const all = String(digits).padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places);
  const decimals = all.slice(all.length - places).replace(/0+$/, '');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

/** A double as the shortest plain decimal that stands for it, to 15 decimals at most; never with an exponent. */
export function writeDouble(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text;
}

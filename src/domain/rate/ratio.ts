/** An exact fraction in lowest terms; `den` is above 0, so equal ratios have equal parts. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

const decimalText = /(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?/;

/** The largest number that divides both, of either sign. */
function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * Which exact fraction is this?
 *
 * @param num the numerator; a number must be a safe integer
 * @param den the denominator, not 0; 1 when left out
 * @returns the fraction in lowest terms with the sign in `num`
 * @throws RangeError when `den` is 0 or a number is not a whole one (programming errors)
 * @example ratio(28, 10) // { num: 14n, den: 5n }
 */
export function ratio(num: bigint | number, den: bigint | number = 1n): Ratio {
  const [n, d] = [BigInt(num), BigInt(den)];
  if (d === 0n) throw new RangeError('a ratio cannot have the denominator 0');
  const shared = gcd(n, d);
  const [up, down] = [n / shared, d / shared];
  return down < 0n ? { num: -up, den: -down } : { num: up, den: down };
}

/**
 * Which exact fraction does this number show when it is written out?
 *
 * The shortest decimal text counts, as a person wrote it: 2.8 is 14/5, not the double next to it.
 *
 * @param value any finite number
 * @returns the fraction its decimal text stands for
 * @throws RangeError when `value` is not finite (a programming error)
 * @example ratioOf(2.8) // { num: 14n, den: 5n }
 */
export function ratioOf(value: number): Ratio {
  const match = decimalText.exec(String(value));
  if (!match) throw new RangeError(`not a finite number: ${value}`);
  const [, units = '', decimals = '', exponent = 0] = match;
  const places = decimals.length - Number(exponent);
  const [up, down] = [Math.max(-places, 0), Math.max(places, 0)];
  return ratio(BigInt(units + decimals) * 10n ** BigInt(up), 10n ** BigInt(down));
}

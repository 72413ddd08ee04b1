declare const ppmBrand: unique symbol;

/** A fee a term in whole parts per million of the original principal: 1.5 % is 15000. */
export type Ppm = number & { readonly [ppmBrand]: 'Ppm' };

/**
 * Which fee a term is this whole number of parts per million?
 *
 * @param value whole parts per million of the original principal, 0 or more (10000 = 1 %)
 * @returns the same number, branded
 * @throws RangeError when `value` is negative or not a safe integer (a programming error)
 * @example toPpm(15000) // 1.5 % a term
 */
export function toPpm(value: number): Ppm {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`not a whole number of parts per million: ${value}`);
  }
  return (value + 0) as Ppm;
}

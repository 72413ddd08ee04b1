declare const fenBrand: unique symbol;

/** An amount of money as a whole number of fen (1 yuan = 100 fen). A bare number does not compile as `Fen`. */
export type Fen = number & { readonly [fenBrand]: 'Fen' };

/**
 * Which amount of money is this whole number of fen?
 *
 * @param value a safe whole number of fen; negative for money that flows back
 * @returns the same number, branded; −0 becomes 0
 * @throws RangeError when `value` is not a safe integer (a programming error: parse a person's text first)
 * @example toFen(27000) // 270.00 yuan
 */
export function toFen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`);
  return (value + 0) as Fen;
}

import { type Decimal, readDecimal, timesWhole } from './decimal';
import { readChineseWhole } from './read-chinese-whole';

const scales: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['k', 1000],
  ['万', 10_000],
  ['萬', 10_000],
  ['w', 10_000],
]);

/**
 * Which number stands here, without any unit?
 *
 * @param text plain characters: Arabic digits or Chinese numerals
 * @returns the exact number, or undefined
 */
export function readQuantity(text: string): Decimal | undefined {
  const chinese = readChineseWhole(text);
  return chinese === undefined ? readDecimal(text) : { digits: BigInt(chinese), places: 0 };
}

/**
 * Which number stands here, where thousands and ten thousands may be abbreviated (1.2万, 1.5k, 3万5千)?
 *
 * 3万5 is refused: it may be 35,000 or a slip.
 *
 * @param text plain characters
 * @returns the exact number, or undefined
 */
export function readScaledQuantity(text: string): Decimal | undefined {
  const mixed = /^([1-9]\d{0,3})万([1-9])千$/.exec(text);
  if (mixed) return readDecimal(`${mixed[1]}${mixed[2]}000`);
  const factor = scales.get(text.slice(-1));
  if (factor === undefined) return readQuantity(text);
  const scaled = readDecimal(text.slice(0, -1).trim());
  return scaled ? timesWhole(scaled, factor) : readQuantity(text);
}

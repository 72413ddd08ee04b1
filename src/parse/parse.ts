/** The door of `parse`: what people type, as values or as the reason why not. */
export { judgeNumber, type NumberDoubt } from './judge-number';
export { type NumericAnswerName, numberUnits } from './number-units';
export { decimalsOf, parseNumber } from './parse-number';
export type { Parsed } from './parsed';
export { quoteTyped } from './quote-typed';
export { suspectUnit } from './suspect-unit';

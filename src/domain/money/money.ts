/** The door of `money`: whole fen, whole parts per million, and nothing else. */

export { feeOf } from './fee-of';
export { type Fen, toFen } from './fen';
export { type Ppm, toPpm } from './ppm';

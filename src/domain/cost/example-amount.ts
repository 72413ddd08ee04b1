import { toFen } from '../money/money';

/**
 * Which amount stands in the cost table until the person names one?
 *
 * 10,000 yuan, in fen: the round sum that per cent figures are easiest to read from.
 *
 * @source own
 */
export const exampleAmount = toFen(1_000_000);

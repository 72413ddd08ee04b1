import type { Dated } from '../domain/rulebook/rulebook';
import { fromDocument } from './from-document';

// As long as the article's values: an assumption is only ever needed beside them.
const assumedPeriod = '2020-01-01';

/** A value nobody states and this project assumes; `clause` says what for. */
export function assumed<T>(clause: string, value: T): Dated<T> {
  return fromDocument('own', clause, assumedPeriod, value);
}

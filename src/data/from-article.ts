import type { Dated } from '../domain/rulebook/rulebook';
import { fromDocument } from './from-document';

/**
 * The day from which a value without a date is taken to hold. The article bears none; it names 分付, which began in
 * 2020. Assumptions are only ever needed beside its values, and so are documents of which no date is known.
 */
export const undatedFrom = '2020-01-01';

/** A value the article reports; `clause` is the heading of its section or table. */
export function fromArticle<T>(clause: string, value: T): Dated<T> {
  return fromDocument('article', clause, undatedFrom, value);
}

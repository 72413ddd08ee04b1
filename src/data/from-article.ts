import type { Dated } from '../domain/rulebook/rulebook';
import { fromDocument } from './from-document';

// The article bears no date. It names 分付, which began in 2020, so its values are taken to hold from then.
const articlePeriod = '2020-01-01';

/** A value the article reports; `clause` is the heading of its section or table. */
export function fromArticle<T>(clause: string, value: T): Dated<T> {
  return fromDocument('article', clause, articlePeriod, value);
}

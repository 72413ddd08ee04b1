import type { Dated } from '../domain/rulebook/rulebook';
import { undatedFrom } from './from-article';
import { fromDocument } from './from-document';

/** A value nobody states and this project assumes; `clause` says what for. */
export function assumed<T>(clause: string, value: T): Dated<T> {
  return fromDocument('own', clause, undatedFrom, value);
}

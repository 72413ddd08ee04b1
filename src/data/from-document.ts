import { type Dated, type OwnSourceId, sourced } from '../domain/rulebook/rulebook';
import { sources } from './sources';

/**
 * A value read from one of our documents, in force from a day on without end.
 *
 * Grade and last reading are the document's, so the two can never disagree.
 */
export function fromDocument<T>(
  source: OwnSourceId,
  clause: string,
  inForceFrom: string,
  value: T,
): Dated<T> {
  const { grade, lastChecked } = sources[source];
  return [sourced({ value, source, clause, grade, inForceFrom, lastChecked })];
}

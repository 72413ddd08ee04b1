import { toCalendarDate } from '../calendar/calendar';
import type { SourceRecord } from './sourced-shape';

/** A source's record as it is written down, the day we last read it still plain text. */
export interface PlainSourceRecord extends Omit<SourceRecord, 'lastChecked'> {
  /** `YYYY-MM-DD`. */
  readonly lastChecked: string;
}

/**
 * What is this source's record, once its date is known to be a day?
 *
 * @param plain the record with `lastChecked` as `YYYY-MM-DD`
 * @returns the same with a typed date
 * @throws RangeError when the date names no existing day (a programming error: data is written by hand)
 */
export function toSourceRecord(plain: PlainSourceRecord): SourceRecord {
  return { ...plain, lastChecked: toCalendarDate(plain.lastChecked) };
}

import { toCalendarDate } from '../calendar/calendar';
import type { Sourced } from './sourced-shape';

type DateField = 'inForceFrom' | 'inForceUntil' | 'lastChecked';

/** A sourced value as it is written down, its dates still plain text. */
export interface PlainSourced<T> extends Omit<Sourced<T>, DateField> {
  /** `YYYY-MM-DD`. */
  readonly inForceFrom: string;
  /** `YYYY-MM-DD`, the last day it holds; absent while it stands. */
  readonly inForceUntil?: string;
  /** `YYYY-MM-DD`. */
  readonly lastChecked: string;
}

/**
 * What is this value, once its dates are known to be days?
 *
 * @param plain the value with its source and its dates as `YYYY-MM-DD`
 * @returns the same with typed dates
 * @throws RangeError when a date names no existing day (a programming error: data is written by hand)
 */
export function sourced<T>({ inForceUntil, ...plain }: PlainSourced<T>): Sourced<T> {
  return {
    ...plain,
    inForceFrom: toCalendarDate(plain.inForceFrom),
    ...(inForceUntil !== undefined && { inForceUntil: toCalendarDate(inForceUntil) }),
    lastChecked: toCalendarDate(plain.lastChecked),
  };
}

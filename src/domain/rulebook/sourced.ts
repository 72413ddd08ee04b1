import type { CalendarDate } from '../calendar/calendar';

/** How well a value is known: by the article, by us, by an official document, by the press, by a formula. */
export type Grade = 'reported' | 'assumed' | 'official' | 'press' | 'computed';

/** The documents values come from; `own` is this project's own assumption. */
export type SourceId =
  | 'article'
  | 'own'
  | 'civil-code'
  | 'pay-score-statement'
  | 'merchant-documents'
  | 'weilidai-product'
  | 'pboc-2021-3'
  | 'nfra-2025-9'
  | 'lpr-2025-12'
  | 'cost-disclosure-2026'
  | 'student-lending-rule'
  | 'fenfu-secondary';

/** A source as a record: who published it, when (as far as is known), and when we last read it. */
export interface SourceRecord {
  readonly id: SourceId;
  readonly grade: Grade;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where the document bears no date. */
  readonly published?: string;
  readonly lastChecked: CalendarDate;
}

/** A value that cannot exist without saying where it comes from and since when it holds. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: SourceId;
  /** Where in the source: a section or table, as its own words name it. */
  readonly clause: string;
  readonly grade: Grade;
  readonly inForceFrom: CalendarDate;
  /** The last day it holds; absent while it stands. */
  readonly inForceUntil?: CalendarDate;
  readonly lastChecked: CalendarDate;
}

/** One value over time: periods in any order that never overlap. */
export type Dated<T> = readonly [Sourced<T>, ...(readonly Sourced<T>[])];

/**
 * Which value holds on this day?
 *
 * @param dated the value's periods
 * @param day the day asked about
 * @returns the value in force with its source, or undefined outside every period: never the nearest one
 */
export function sourcedOn<T>(dated: Dated<T>, day: CalendarDate): Sourced<T> | undefined {
  return dated.find(
    ({ inForceFrom, inForceUntil }) =>
      inForceFrom <= day && (inForceUntil === undefined || day <= inForceUntil),
  );
}

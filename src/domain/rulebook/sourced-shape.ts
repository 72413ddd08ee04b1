import type { CalendarDate } from '../calendar/calendar';

/** How well a value is known: by the article, by us, by an official document, by the press, by a formula. */
export type Grade = 'reported' | 'assumed' | 'official' | 'press' | 'computed';

/** The project's own documents; `own` is its own assumption. */
export type OwnSourceId =
  | 'article'
  | 'own'
  | 'civil-code'
  | 'pay-score-statement'
  | 'merchant-documents'
  | 'partner-documents'
  | 'weilidai-product'
  | 'pboc-2021-3'
  | 'nfra-2025-9'
  | 'spc-practice'
  | 'lpr-2025-12'
  | 'microloan-cost-rule'
  | 'cost-disclosure-2026'
  | 'student-lending-rule'
  | 'training-loan-rule'
  | 'fenfu-secondary';

/** A document of a rulebook that came in a file. */
export type FileSourceId = `file:${string}`;

/** The documents values come from. */
export type SourceId = OwnSourceId | FileSourceId;

/** A source as a record: who published it, when (as far as is known), and when we last read it. */
export interface SourceRecord {
  readonly id: SourceId;
  /** The document by its own name, Chinese in every language. */
  readonly document: string;
  readonly grade: Grade;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as finely as we know it; absent where we know no date. */
  readonly published?: string;
  /** `YYYY-MM-DD`, the first day of force that the document itself states; absent where it states none. */
  readonly inForceFrom?: string;
  readonly lastChecked: CalendarDate;
}

/** A value that cannot exist without saying where it comes from and since when it holds. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: SourceId;
  /** Where in the source: a section or table, as its own words name it. */
  readonly clause: string;
  readonly grade: Grade;
  /** The first day we take it to hold: decides which value applies, and is no date of the document's. */
  readonly inForceFrom: CalendarDate;
  /** The last day it holds; absent while it stands. */
  readonly inForceUntil?: CalendarDate;
  readonly lastChecked: CalendarDate;
}

/** One value over time: periods in any order that never overlap. */
export type Dated<T> = readonly [Sourced<T>, ...(readonly Sourced<T>[])];

/** Documents by their ids; a document of a file may be missing as far as the compiler knows. */
export type SourceRecords = Readonly<Record<SourceId, SourceRecord>>;

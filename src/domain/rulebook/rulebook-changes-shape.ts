import type { CalendarDate } from '../calendar/calendar';
import type { Rulebook } from './rulebook-shape';
import type { Dated, FileSourceId, Grade, SourceRecord } from './sourced-shape';

/** The same tree of values, in which only what differs is stated: each value with all its periods. */
export type ValueChanges<T> = T extends Dated<unknown> | null
  ? T
  : { readonly [Name in keyof T]?: ValueChanges<T[Name]> };

/** A rulebook as what differs from another one. */
export interface RulebookChanges {
  /** Names the resulting rulebook in links. */
  readonly id: string;
  readonly values: ValueChanges<Omit<Rulebook, 'id'>>;
}

/** A rulebook someone wrote into a file, to build the site with, over the project's own. */
export interface OtherRulebook extends RulebookChanges {
  /** As its author calls it, a language each. */
  readonly name: Readonly<Record<'zh-CN' | 'en', string>>;
  /** The day its author stands for its values. */
  readonly date: CalendarDate;
  /** The documents its values come from. */
  readonly sources: Readonly<Record<FileSourceId, SourceRecord>>;
  /** How many of its values are known how well. */
  readonly grades: readonly { readonly grade: Grade; readonly count: number }[];
}

import { currentSources } from '../../../src/data/current-rulebook';
import type { Answers } from '../../../src/domain/answers/answers';
import { type Assessment, assess } from '../../../src/domain/assessment/assessment';
import {
  addDays,
  type CalendarDate,
  isCalendarDate,
  toCalendarDate,
} from '../../../src/domain/calendar/calendar';
import type { Rulebook, SourceRecord } from '../../../src/domain/rulebook/rulebook';
import type { Locale, ResultWords } from '../../../src/messages/messages';
import { resultWords } from '../result-context';
import { proofPeople } from './proof-people';

/** What checks look at: a rulebook, what it says to people, and what stands around it. */
export interface Proof {
  readonly rulebook: Rulebook;
  /** The day the rulebook is proved on. */
  readonly day: CalendarDate;
  /** Neither its id nor its author names a day. */
  readonly isUndated: boolean;
  /** What is said to each person it can be said to. */
  readonly said: readonly Assessment[];
  /** Whom nothing can be said to, and why. */
  readonly crashes: readonly { readonly answers: Answers; readonly error: string }[];
  readonly sources: Readonly<Partial<Record<string, SourceRecord>>>;
  readonly texts: Readonly<Record<Locale, ResultWords>>;
  readonly assessing: typeof assess;
}

/** Finds what is wrong with a rulebook: one sentence a fault, none when it holds. */
export type Check = (proof: Proof) => readonly string[];

/**
 * What is there to check about a rulebook?
 *
 * @param rulebook the values to prove
 * @param stated the day its author stands for it, where its id is not one
 * @returns the rulebook with everyone it was tried on, and the app's own sources and texts
 */
export function prepareProof(rulebook: Rulebook, stated?: CalendarDate): Proof {
  const named = stated ?? (isCalendarDate(rulebook.id) ? rulebook.id : undefined);
  // A rulebook without a day is told so by its own check; the others still need one.
  const day = named ?? toCalendarDate('2026-11-22');
  const said: Assessment[] = [];
  const crashes: Proof['crashes'][number][] = [];
  for (const answers of proofPeople(rulebook, day)) {
    try {
      said.push(assess(rulebook, answers, day));
    } catch (error) {
      crashes.push({ answers, error: String(error) });
    }
  }
  return {
    rulebook,
    day,
    isUndated: named === undefined,
    said,
    crashes,
    sources: currentSources,
    texts: resultWords,
    assessing: assess,
  };
}

/** How many days a value may stand unread, before or after the day the rulebook is named by. */
const mostDaysUnread = 400;

/** The first and last day a value may have been read for a rulebook of this day. */
export function readingDays(day: CalendarDate): readonly [CalendarDate, CalendarDate] {
  return [addDays(day, -mostDaysUnread), addDays(day, mostDaysUnread)];
}

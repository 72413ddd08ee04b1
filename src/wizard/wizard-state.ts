import {
  type AnswerChanges,
  type AnswerName,
  advanceMonths,
  type GivenAnswers,
  type MonthsFrom,
  monthAnswers,
} from '../domain/answers/answers';
import type { CalendarDate } from '../domain/calendar/calendar';
import type { QuestionName } from '../messages/messages';
import type { FieldEntry } from './field-entry';
import { prefill } from './prefill';

/** All that one person's tab remembers. */
export interface WizardState {
  readonly given: GivenAnswers;
  /** What stands in the fields, right or wrong, so that nothing typed is lost on the way back. */
  readonly entries: Partial<Record<QuestionName, FieldEntry>>;
  /** The day the answers were given: answers in months advance from it. */
  readonly on: CalendarDate;
  /** The day each answer in months counts from, where others were changed later: a month begun is not lost. */
  readonly monthsFrom?: MonthsFrom;
  /** The rulebook the answers were last assessed by, where that is not the one in use. */
  readonly rulebook?: string;
  /** What the page around a frame filled in, while nobody had answered it. */
  readonly prefilled?: GivenAnswers;
  /** What stood before all was cleared, until anything is answered; in memory alone. */
  readonly former?: WizardState | undefined;
}

export type WizardAction =
  /** A field changed: what the screen's entries are, and what they say. */
  | {
      readonly type: 'typed';
      readonly entries: WizardState['entries'];
      readonly given: GivenAnswers;
      readonly about: readonly AnswerName[];
      readonly today: CalendarDate;
    }
  /** Answers set from outside their field, such as the amount beside the cost; undefined takes one back. */
  | {
      readonly type: 'set';
      readonly answers: AnswerChanges;
      readonly today: CalendarDate;
    }
  /** A link's answers replace all; nothing merges. */
  | ({ readonly type: 'replace' } & Pick<WizardState, 'given' | 'on' | 'rulebook'>)
  /** The page around a frame fills in what nobody has answered yet. */
  | { readonly type: 'prefill'; readonly given: GivenAnswers; readonly today: CalendarDate }
  | { readonly type: 'restart'; readonly today: CalendarDate }
  | { readonly type: 'restore'; readonly state: WizardState };

function without(given: GivenAnswers, names: readonly string[]): GivenAnswers {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
}

/** The days that answers in months count from, of a state of this day: only one before it says anything. */
export function countingFrom(
  on: CalendarDate,
  dayOf: (name: (typeof monthAnswers)[number]) => CalendarDate | undefined,
): Pick<WizardState, 'monthsFrom'> {
  const days = monthAnswers.flatMap((name) => {
    const day = dayOf(name) ?? on;
    return day < on ? [[name, day]] : [];
  });
  return days.length > 0 ? { monthsFrom: Object.fromEntries(days) } : {};
}

/** The state with its months counted up to today, so that a change made today starts from today. */
export function broughtTo(state: WizardState, today: CalendarDate): WizardState {
  // From today on, today's rulebook is the one the answers were assessed by. What was cleared is gone for good.
  const { rulebook: _, former: __, monthsFrom = {}, ...rest } = state;
  const given = advanceMonths(state.given, state.on, today, monthsFrom);
  const moved = monthAnswers.filter((name) => given[name] !== state.given[name]);
  const entries = Object.fromEntries(
    Object.entries(state.entries).filter(([name]) => !moved.some((stale) => stale === name)),
  );
  const begun = countingFrom(today, (name) =>
    typeof given[name] === 'number' ? (monthsFrom[name] ?? state.on) : undefined,
  );
  return { ...rest, given, entries, on: today, ...begun };
}

/** The state with other answers, given on its day: months told anew count from there, and only those. */
export function withGiven(state: WizardState, given: GivenAnswers): WizardState {
  const { monthsFrom = {}, ...rest } = state;
  const kept = countingFrom(state.on, (name) =>
    given[name] === state.given[name] ? monthsFrom[name] : undefined,
  );
  return { ...rest, given, ...kept };
}

/** What the tab remembers next. Pure: today is part of the action. */
export function wizardReducer(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case 'typed': {
      const before = broughtTo(state, action.today);
      const given = { ...without(before.given, action.about), ...action.given };
      return { ...withGiven(before, given), entries: { ...before.entries, ...action.entries } };
    }
    case 'set': {
      const before = broughtTo(state, action.today);
      const names = Object.keys(action.answers);
      const answers = Object.fromEntries(
        Object.entries(action.answers).filter(([, value]) => value !== undefined),
      );
      const kept = Object.entries(before.entries).filter(([name]) => !names.includes(name));
      return {
        ...withGiven(before, { ...without(before.given, names), ...answers }),
        entries: Object.fromEntries(kept),
      };
    }
    case 'prefill':
      return prefill(broughtTo(state, action.today), action.given);
    case 'replace': {
      const { type: _, ...answers } = action;
      return { ...answers, entries: {} };
    }
    case 'restart':
      return { given: {}, entries: {}, on: action.today, former: state };
    case 'restore':
      return action.state;
  }
}

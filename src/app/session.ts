import { rulebookId } from '../data/rulebook-id';
import { readAnswers, writeAnswers } from '../domain/answers/answers';
import { type CalendarDate, isCalendarDate } from '../domain/calendar/calendar';
import type { QuestionName } from '../messages/messages';
import { isRulebookId } from '../share/share';
import { type FieldEntry, questionNames } from '../wizard/field-entry';
import { countingFrom, type WizardState } from '../wizard/wizard-state';

const key = 'fenqi-check';
/**
 * Raised whenever the stored form changes so that pages before and after do not understand each other; what the
 * other one stored is then left aside.
 */
const version = 1;
const longestText = 10_000;

/** The little of `Storage` that is needed, so that a frame can be given none. */
export type AnswerStore = Pick<Storage, 'getItem' | 'setItem'>;

/** The tab's storage of a top-level page; a frame, or a browser that refuses storage, has none. */
export function storeOfTab(): AnswerStore | undefined {
  try {
    if (window.top !== window.self) return undefined;
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

/** Only the parts that an entry has, whatever else was stored with them. */
function readStoredEntry(stored: unknown): FieldEntry | undefined {
  if (!isRecord(stored)) return undefined;
  const { text, unsure, none, confirmed } = stored;
  if (!isShortText(text) || !isShortText(confirmed)) return undefined;
  if (typeof unsure !== 'boolean' || typeof none !== 'boolean') return undefined;
  return { text, unsure, none, confirmed };
}

function readEntries(stored: unknown): WizardState['entries'] {
  if (!isRecord(stored)) return {};
  const pairs = questionNames.flatMap((name): readonly [QuestionName, FieldEntry][] => {
    const entry = readStoredEntry(Object.hasOwn(stored, name) ? stored[name] : undefined);
    return entry ? [[name, entry]] : [];
  });
  return Object.fromEntries(pairs);
}

/**
 * What did this tab remember?
 *
 * @param store the tab's storage, or none
 * @param today a stored day after today is not believed
 * @returns the stored state, every value checked; an empty one where nothing usable was stored
 */
export function loadSession(store: AnswerStore | undefined, today: CalendarDate): WizardState {
  const empty: WizardState = { given: {}, entries: {}, on: today };
  try {
    const stored: unknown = JSON.parse(store?.getItem(key) ?? 'null');
    if (!isRecord(stored) || stored['version'] !== version) return empty;
    const { rulebook } = stored;
    const dayUpTo = (day: unknown, last: CalendarDate) =>
      typeof day === 'string' && isCalendarDate(day) && day <= last ? day : last;
    const on = dayUpTo(stored['on'], today);
    const { monthsFrom } = stored;
    const isOther = isRulebookId(rulebook) && rulebook !== rulebookId;
    return {
      given: isRecord(stored['given']) ? readAnswers(stored['given']) : {},
      entries: readEntries(stored['entries']),
      on,
      // Earlier pages stored one day for both answers.
      ...countingFrom(on, (name) =>
        dayUpTo(isRecord(monthsFrom) ? monthsFrom[name] : monthsFrom, on),
      ),
      ...(isOther && { rulebook }),
    };
  } catch {
    return empty;
  }
}

/** Does this tab remember answers, so that they outlast a reload? */
export function isRemembered(store: AnswerStore | undefined): boolean {
  try {
    return (store?.getItem(key) ?? null) !== null;
  } catch {
    return false;
  }
}

/** Remembers the state in this tab; a full or refused storage is no error, the page goes on from memory. */
export function saveSession(store: AnswerStore | undefined, state: WizardState): void {
  try {
    const given = writeAnswers(state.given);
    const { on, monthsFrom, entries, rulebook = rulebookId } = state;
    store?.setItem(key, JSON.stringify({ version, on, monthsFrom, rulebook, given, entries }));
  } catch {
    // Nothing to do: memory still holds the answers.
  }
}

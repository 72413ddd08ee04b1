import {
  type AnswerName,
  type AnswerValues,
  isAnswerName,
  readAnswer,
  rivalQuotes,
  type Unknown,
} from '../domain/answers/answers';
import { type CalendarDate, isCalendarDate } from '../domain/calendar/calendar';
import { isRulebookId } from './is-rulebook-id';
import { toShownName } from './to-shown-name';

type WritableAnswers = { -readonly [Name in AnswerName]?: AnswerValues[Name] | Unknown };

/** What the parameters of a fragment say. */
export interface Collected {
  readonly given: WritableAnswers;
  on?: CalendarDate;
  rulebook?: string;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function putAnswer(given: WritableAnswers, name: AnswerName, text: string): boolean {
  if (given[name] !== undefined) return false;
  const value = text === 'unknown' ? text : readAnswer(name, text);
  if (value !== undefined) Object.assign(given, { [name]: value });
  return value !== undefined;
}

/** Takes one parameter in; false when it has no effect. */
function put(collected: Collected, name: string, text: string): boolean {
  if (isAnswerName(name)) return putAnswer(collected.given, name, text);
  if (name === 'on' && collected.on === undefined && isCalendarDate(text)) {
    collected.on = text;
    return true;
  }
  if (name === 'rulebook' && collected.rulebook === undefined && isRulebookId(text)) {
    collected.rulebook = text;
    return true;
  }
  return false;
}

function dropRivalQuotes(given: WritableAnswers): readonly string[] {
  const rivals = rivalQuotes(given);
  for (const name of rivals) delete given[name];
  return rivals;
}

/**
 * What do these parameters say, and which of them say nothing?
 *
 * @param parameters `name=value` joined by `&`, percent-encoded; `+` is a plus sign
 * @returns what was understood, and the names of what had no effect, as they may be shown: unknown, bad, repeated, or
 *   rival quotes
 */
export function collectParameters(parameters: string): {
  readonly collected: Collected;
  readonly ignored: readonly string[];
} {
  const collected: Collected = { given: {} };
  const ignored: string[] = [];
  for (const segment of parameters.split('&').filter((each) => each !== '')) {
    const [rawName = '', ...rest] = segment.split('=');
    const name = decode(rawName) ?? rawName;
    const text = decode(rest.join('='));
    const hasEffect = text !== undefined && put(collected, name, text);
    if (!hasEffect) ignored.push(toShownName(rawName || segment, name));
  }
  return { collected, ignored: [...ignored, ...dropRivalQuotes(collected.given)] };
}

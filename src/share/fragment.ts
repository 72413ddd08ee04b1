import { type GivenAnswers, writeAnswers } from '../domain/answers/answers';
import type { CalendarDate } from '../domain/calendar/calendar';
import { type Collected, collectParameters } from './collect-parameters';
import { type IgnoredNames, listIgnored } from './ignored-names';

/** What the fragment of an address asks for. */
export interface FragmentReading extends IgnoredNames {
  /** One of the known views, or undefined when none is named. */
  readonly view: string | undefined;
  /** True when answers, even none at all, stand after a `?`: they replace all stored ones. */
  readonly replaces: boolean;
  readonly given: GivenAnswers;
  /** The day the answers were given; it may lie in the future. */
  readonly on?: CalendarDate;
  readonly rulebook?: string;
}

/** No link the app writes comes near this; it bounds the work on a hostile one. */
const mostRead = 8192;

/** What is read of a fragment: nothing behind a second `#`, no parameter that is not whole. */
function readable(hash: string): string {
  const [text = ''] = hash.slice(0, mostRead).replace(/^#/, '').split('#');
  if (hash.length <= mostRead) return text;
  return text.slice(0, Math.max(text.lastIndexOf('&'), text.indexOf('?') + 1));
}

/**
 * Which view and which answers does the fragment of this address ask for?
 *
 * Nothing in it can break the page: what is unknown, invalid, repeated, or one of several quotes has no effect
 * and is named. `unknown` is a value of every answer; of repeated values the first valid one counts.
 *
 * @param hash as in `location.hash`, such as `#/result?score=720`; the first 8,192 characters are read
 * @param views the names of all views
 * @returns the view, the answers with their day and rulebook, and the names of what had no effect
 */
export function readFragment(hash: string, views: readonly string[]): FragmentReading {
  const [path = '', ...parameters] = readable(hash).split('?');
  // An anchor inside the page, such as `#main`, is no view and no answers.
  const replaces = parameters.length > 0 && (path === '' || path.startsWith('/'));
  const { collected, ignored } = collectParameters(replaces ? parameters.join('?') : '');
  return {
    view: views.find((view) => path === `/${view}`),
    replaces,
    ...collected,
    ...listIgnored(ignored, hash.length > mostRead),
  };
}

function encode(text: string): string {
  // Half a surrogate pair has no encoding, and the comma needs none.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(/%2C/g, ',');
}

/**
 * Which fragment opens this view with exactly these answers?
 *
 * @param view the name of a view
 * @param given the answers, `unknown` among them; an empty record still replaces all stored answers
 * @param made the day of the answers and the rulebook they were judged by
 * @returns a fragment that `readFragment` reads back as the same
 */
export function writeFragment(
  view: string,
  given: GivenAnswers,
  made: Pick<Collected, 'on' | 'rulebook'> = {},
): string {
  const { on, rulebook } = made;
  const parameters = Object.entries({
    ...writeAnswers(given),
    ...(on && { on }),
    ...(rulebook !== undefined && { rulebook }),
  });
  return `#/${view}?${parameters.map(([name, text]) => `${name}=${encode(text)}`).join('&')}`;
}

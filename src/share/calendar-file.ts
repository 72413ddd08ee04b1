import type { CalendarDate } from '../domain/calendar/calendar';

/** One day to be reminded of. */
export interface CalendarEvent {
  /** The same for the same step, so that a second import updates instead of doubling. */
  readonly uid: string;
  readonly date: CalendarDate;
  readonly title: string;
  readonly description: string;
}

export interface CalendarFileContent {
  readonly events: readonly CalendarEvent[];
  /** The day the file is made. */
  readonly stamp: CalendarDate;
}

const mostOctets = 75;

/** @source RFC 5545, 3.3.11: backslash, semicolon, comma and newline are escaped; other control characters may not stand. */
function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/\p{Cs}/gu, '\uFFFD')
  );
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** @source RFC 5545, 3.1: no line is longer than 75 octets; the next begins with a space. */
function fold(line: string): string {
  let [folded, length] = ['', 0];
  for (const character of line) {
    const octets = octetsOf(character);
    const isFull = length + octets > mostOctets;
    folded += isFull ? `\r\n ${character}` : character;
    length = isFull ? 1 + octets : length + octets;
  }
  return folded;
}

function toBasicDate(date: CalendarDate): string {
  return date.replace(/-/g, '');
}

function buildEvent({ uid, date, title, description }: CalendarEvent, stamp: CalendarDate) {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${toBasicDate(stamp)}T000000Z`,
    // Without DTEND an event that starts on a date lasts that day.
    `DTSTART;VALUE=DATE:${toBasicDate(date)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * Which calendar file reminds of these days, each at 09:00?
 *
 * @param content all-day events in the caller's words, and the day the file is made
 * @returns the text of an `.ics` file, lines ended by CRLF
 * @source RFC 5545
 */
export function buildCalendarFile({ events, stamp }: CalendarFileContent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//fenqi-check//fenqi-check//ZH',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => buildEvent(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

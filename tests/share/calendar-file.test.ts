import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { buildCalendarFile } from '../../src/share/share';

const stamp = toCalendarDate('2026-07-22');
const event = {
  uid: 'card-age@fenqi-check',
  date: toCalendarDate('2027-01-22'),
  title: '绑卡满6个月',
  description: '',
};
const build = (part: Partial<typeof event>) =>
  buildCalendarFile({ events: [{ ...event, ...part }], stamp });
const unfold = (file: string) => file.replace(/\r\n /g, '');

describe('a calendar file', () => {
  it('holds one all-day event with a reminder at nine', () => {
    expect(build({ title: 'Card', description: 'Look again' })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//fenqi-check//fenqi-check//ZH',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:card-age@fenqi-check',
        'DTSTAMP:20260722T000000Z',
        'DTSTART;VALUE=DATE:20270122',
        'SUMMARY:Card',
        'DESCRIPTION:Look again',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Card',
        'TRIGGER:PT9H',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('holds as many events as there are days', () => {
    const file = buildCalendarFile({ events: [event, { ...event, uid: 'b' }], stamp });
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it.each([
    ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['a\u0000\u001Bb\tc', 'ab\tc'],
    ['“引号”', '“引号”'],
    ['x\nEND:VEVENT', 'x\\nEND:VEVENT'],
  ])('writes %j as %s', (description, expected) => {
    expect(unfold(build({ description }))).toContain(`\r\nDESCRIPTION:${expected}\r\nTRANSP`);
  });

  it('folds a line after 75 octets, not before', () => {
    const fits = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(build({ title: fits })).toContain(`SUMMARY:${fits}\r\nDESCRIPTION`);
    expect(build({ title: `${fits}y` })).toContain(`SUMMARY:${fits}\r\n y\r\nDESCRIPTION`);
  });

  it('folds between characters, not inside one', () => {
    const title = '绑'.repeat(23);
    expect(build({ title })).toContain(`SUMMARY:${'绑'.repeat(22)}\r\n 绑\r\n`);
  });
});

describe('always', () => {
  it('no line is longer than 75 octets, none ends otherwise than by CRLF, and no text is lost', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = build({ title, description });
        expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        const plain = title.replace(/[\\;,]/g, (sign) => `\\${sign}`);
        expect(unfold(file)).toContain(`SUMMARY:${plain}\r\n`);
      }),
    );
  });
});

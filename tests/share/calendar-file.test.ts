import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import { planEvents } from '../../src/result/plan-words';
import { buildCalendarFile } from '../../src/share/take-away';
import { contextFor } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';

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
    ['a\uD800b', 'a\uFFFDb'],
    ['x\nEND:VEVENT', 'x\\nEND:VEVENT'],
  ])('writes %j as %s', (description, expected) => {
    expect(unfold(build({ description }))).toContain(`\r\nDESCRIPTION:${expected}\r\nTRANSP`);
  });

  it('folds a line after 75 octets, not before', () => {
    const fits = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(build({ title: fits })).toContain(`SUMMARY:${fits}\r\nDESCRIPTION`);
    expect(build({ title: `${fits}y` })).toContain(`SUMMARY:${fits}\r\n y\r\nDESCRIPTION`);
  });

  it.each([
    ['\u0080', 33],
    ['é', 33],
    ['\u07FF', 33],
    ['\u0800', 22],
    ['\uFFFD', 22],
    ['\u{10000}', 16],
    ['😀', 16],
  ])('counts octets, not signs: of %j a first line holds %d', (sign, count) => {
    const title = sign.repeat(count + 1);
    expect(build({ title })).toContain(`SUMMARY:${sign.repeat(count)}\r\n ${sign}\r\n`);
  });

  it('counts the space of a folded line', () => {
    const [first, second] = ['x'.repeat(75 - 'SUMMARY:'.length), 'y'.repeat(74)];
    expect(build({ title: `${first}${second}z` })).toContain(
      `SUMMARY:${first}\r\n ${second}\r\n z\r\n`,
    );
  });

  it('folds between characters, not inside one', () => {
    const title = '绑'.repeat(23);
    expect(build({ title })).toContain(`SUMMARY:${'绑'.repeat(22)}\r\n 绑\r\n`);
  });
});

/** The events of a file as a program that is not ours reads them. */
const readBack = (file: string) => convertIcsCalendar(undefined, file).events ?? [];

describe('a calendar file, read by another program', () => {
  const title = '绑卡满6个月，去看看“分期服务”有没有开：别解绑老卡，别重复申请，一次只申请一家';

  it('lasts all day, on the very day, with a reminder at nine', () => {
    const [read, ...others] = readBack(build({}));
    expect(others).toEqual([]);
    expect(read?.start).toEqual({ type: 'DATE', date: new Date('2027-01-22T00:00:00Z') });
    expect(read?.end).toBeUndefined();
    expect(read?.timeTransparent).toBe('TRANSPARENT');
    expect(read?.alarms).toEqual([
      expect.objectContaining({
        action: 'DISPLAY',
        description: '绑卡满6个月',
        trigger: expect.objectContaining({ type: 'relative', value: { hours: 9 } }),
      }),
    ]);
  });

  it('is the same event when it is made again on another day', () => {
    const later = toCalendarDate('2026-08-01');
    const [first] = readBack(build({}));
    const [second] = readBack(buildCalendarFile({ events: [event], stamp: later }));
    expect([first?.uid, second?.uid]).toEqual(['card-age@fenqi-check', 'card-age@fenqi-check']);
    expect(first?.stamp.date).toEqual(new Date('2026-07-22T00:00:00Z'));
    expect(second?.stamp.date).toEqual(new Date('2026-08-01T00:00:00Z'));
  });

  it('has its Chinese whole, however it was folded', () => {
    const description = `${title}；\n${title}, a;b`;
    const file = build({ title, description });
    expect(file).toMatch(/SUMMARY:[^\r]+\r\n [^\r]/);
    const [read] = readBack(file);
    expect(read?.summary).toBe(title);
    expect(read?.description).toBe(description);
    expect(read?.alarms?.[0]?.description).toBe(title);
  });

  it.each(['zh-CN', 'en'] as const)('has every day of a plan in %s, each once', (locale) => {
    const page = contextFor(givenIn(sixPeople['short of points and use']), { locale });
    const events = planEvents(page);
    const read = readBack(buildCalendarFile({ events, stamp }));
    expect(events.length).toBeGreaterThan(1);
    expect(read.map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual(
      events.map(({ uid, title: summary, description }) => ({ uid, summary, description })),
    );
    expect(read.map(({ start }) => start.date.toISOString().slice(0, 10))).toEqual(
      events.map(({ date }) => date),
    );
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
  });
});

describe('always', () => {
  it('another program reads the text as it was written', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'绑卡满六个月，。“”；：aB 9,;😀\n'),
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, text, (first, second) => {
        // Blanks at the ends are no text, and a title has one line.
        const [title, description] = [`头${first.replaceAll('\n', ' ')}尾`, `头${second}尾`];
        const [read] = readBack(build({ title, description }));
        expect(read?.summary).toBe(title);
        expect(read?.description).toBe(description);
      }),
    );
  });

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

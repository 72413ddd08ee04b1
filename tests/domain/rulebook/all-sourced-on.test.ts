import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { allSourcedOn, type Dated, sourced } from '../../../src/domain/rulebook/rulebook';

const rest = {
  source: 'article',
  clause: 'a table',
  grade: 'reported',
  lastChecked: '2026-11-22',
} as const;

const record: Readonly<Record<string, Dated<number>>> = {
  former: [sourced({ ...rest, value: 1, inForceFrom: '2020-01-01', inForceUntil: '2025-12-31' })],
  changed: [
    sourced({ ...rest, value: 2, inForceFrom: '2020-01-01', inForceUntil: '2025-12-31' }),
    sourced({ ...rest, value: 3, inForceFrom: '2026-01-01' }),
  ],
};

describe('the values of a record in force', () => {
  it.each([
    ['2019-12-31', []],
    ['2025-12-31', ['former 1', 'changed 2']],
    ['2026-01-01', ['changed 3']],
  ])('on %s are %j', (day, held) => {
    const found = allSourcedOn(record, toCalendarDate(day));
    expect(found.map(({ id, fact }) => `${id} ${fact.value}`)).toEqual(held);
  });
});

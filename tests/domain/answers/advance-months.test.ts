import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceMonths, type GivenAnswers } from '../../../src/domain/answers/answers';
import { toCalendarDate } from '../../../src/domain/calendar/calendar';
import { dayArbitrary, givenAnswersArbitrary } from '../../support/arbitraries';

const given: GivenAnswers = { score: 720, cardMonths: 4, defaultMonths: 5, overdue: 'unknown' };
const advanced = (answers: GivenAnswers, on: string, today: string) =>
  advanceMonths(answers, toCalendarDate(on), toCalendarDate(today));

describe('answers in months, read on a later day', () => {
  it.each([
    ['2026-06-15', 4, 5],
    ['2026-07-14', 4, 5],
    ['2026-07-15', 5, 6],
    ['2026-08-15', 6, 7],
    ['2027-06-15', 16, 17],
    ['2026-06-14', 4, 5],
    ['2020-01-01', 4, 5],
  ])('given on 15 June 2026, on %s', (today, cardMonths, defaultMonths) => {
    expect(advanced(given, '2026-06-15', today)).toEqual({ ...given, cardMonths, defaultMonths });
  });

  it('stay none, unknown or absent', () => {
    const answers: GivenAnswers = { cardMonths: 'none', defaultMonths: 'unknown' };
    expect(advanced(answers, '2026-06-15', '2027-06-15')).toEqual(answers);
    expect(advanced({}, '2026-06-15', '2027-06-15')).toEqual({});
  });

  it('count the days since the last full month, too, where they count from before they were read', () => {
    const day = toCalendarDate;
    const from = { cardMonths: day('2026-06-01') };
    const later = (today: string) =>
      advanceMonths({ cardMonths: 5 }, day('2026-07-31'), day(today), from).cardMonths;
    expect(later('2026-07-31')).toBe(5);
    expect(later('2026-08-01')).toBe(6);
    expect(later('2026-06-15')).toBe(5);
  });

  it('count from a day each, where they were not told on the same one', () => {
    const day = toCalendarDate;
    const from = { cardMonths: day('2026-05-31') };
    const told = { cardMonths: 5, defaultMonths: 0 };
    const later = (today: string) => advanceMonths(told, day('2026-07-20'), day(today), from);
    expect(later('2026-07-31')).toEqual({ cardMonths: 6, defaultMonths: 0 });
    expect(later('2026-08-20')).toEqual({ cardMonths: 6, defaultMonths: 1 });
    expect(later('2026-08-31')).toEqual({ cardMonths: 7, defaultMonths: 1 });
  });

  it('stop at 600', () => {
    const answers: GivenAnswers = { cardMonths: 599, defaultMonths: 600 };
    const later = advanced(answers, '2026-06-15', '2027-06-15');
    expect(later).toEqual({ cardMonths: 600, defaultMonths: 600 });
  });
});

describe('always', () => {
  it('only the answers in months change, and they never go back', () => {
    fc.assert(
      fc.property(givenAnswersArbitrary, dayArbitrary, dayArbitrary, (answers, on, today) => {
        const later = advanceMonths(answers, on, today);
        const { cardMonths: _card, defaultMonths: _default, ...others } = later;
        expect({ ...answers, ...others }).toEqual(answers);
        expect(Object.keys(later).sort()).toEqual(Object.keys(answers).sort());
        for (const name of ['cardMonths', 'defaultMonths'] as const) {
          const [before, after] = [answers[name], later[name]];
          if (typeof before === 'number') expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBe(before);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceMonths, type GivenAnswers, monthAnswers } from '../../src/domain/answers/answers';
import { addDays, laterOf, toCalendarDate } from '../../src/domain/calendar/calendar';
import { toOneDay } from '../../src/wizard/to-one-day';
import type { WizardState } from '../../src/wizard/wizard-state';
import { dayOrMonthEndArbitrary } from '../support/arbitraries';

type Days = { readonly cardMonths?: string; readonly defaultMonths?: string };

/** The one day of answers that stood so on a day, told on these days, as of that day or a later one. */
function oneDayOf(given: GivenAnswers, on: string, told: Days, today = on) {
  const monthsFrom = told as NonNullable<WizardState['monthsFrom']>;
  return toOneDay({ given, on: toCalendarDate(on), monthsFrom }, toCalendarDate(today));
}

describe('the one day of all answers', () => {
  it('is the day they were given, where none is a number of months', () => {
    const given: GivenAnswers = { score: 640, cardMonths: 'none', defaultMonths: 'unknown' };
    const on = toCalendarDate('2026-07-20');
    const today = toCalendarDate('2026-11-22');
    expect(toOneDay({ given, on }, today)).toEqual({ given, on });
    expect(toOneDay({ given: {}, on }, today)).toEqual({ given: {}, on });
  });

  it.each<[string, number, string, number, string]>([
    ['2026-06-30', 3, '2026-07-20', 3, '2026-06-30'],
    ['2026-06-30', 3, '2026-07-29', 3, '2026-06-30'],
    ['2026-06-30', 4, '2026-07-30', 4, '2026-07-30'],
    ['2026-06-30', 6, '2026-10-05', 6, '2026-09-30'],
    // The end of a short month: what is full on the 31st is not full on the 30th of the month before.
    ['2026-08-31', 5, '2026-09-30', 4, '2026-08-31'],
    ['2026-08-31', 5, '2026-10-30', 4, '2026-08-31'],
    ['2026-08-31', 6, '2026-10-31', 6, '2026-10-31'],
    ['2026-01-29', 1, '2026-02-28', 0, '2026-01-29'],
    ['2026-01-28', 1, '2026-02-28', 1, '2026-02-28'],
    ['2027-12-31', 2, '2028-03-01', 1, '2028-01-31'],
    // The first days there are.
    ['0001-01-15', 0, '0001-01-15', 0, '0001-01-15'],
    ['0001-01-31', 1, '0001-02-28', 0, '0001-01-31'],
  ])('is, for a card told on %s that is %d months old on %s, that of %d months: %s', (...row) => {
    const [told, cardMonths, on, months, day] = row;
    expect(oneDayOf({ cardMonths, score: 640 }, on, { cardMonths: told })).toEqual({
      given: { cardMonths: months, score: 640 },
      on: day,
    });
  });

  it('is the same however much later one asks, where one day was told', () => {
    const both = { cardMonths: '2026-06-30', defaultMonths: '2026-06-30' };
    const given = { cardMonths: 3, defaultMonths: 0 };
    const answer = { given, on: '2026-06-30' };
    expect(oneDayOf(given, '2026-07-20', both, '2026-07-20')).toEqual(answer);
    expect(oneDayOf(given, '2026-07-20', both, '2026-11-22')).toEqual(answer);
  });

  it('is, of two, the one whose month became full last, counted up to today', () => {
    const told = { cardMonths: '2026-06-30' };
    const given = { cardMonths: 3, defaultMonths: 5 };
    expect(oneDayOf(given, '2026-07-20', told)).toEqual({ given, on: '2026-07-20' });
    expect(oneDayOf(given, '2026-07-20', told, '2026-07-30')).toEqual({
      given: { cardMonths: 4, defaultMonths: 5 },
      on: '2026-07-30',
    });
    expect(oneDayOf(given, '2026-07-20', told, '2026-08-25')).toEqual({
      given: { cardMonths: 4, defaultMonths: 6 },
      on: '2026-08-20',
    });
  });

  it('is, at the end of a short month, a month before for both', () => {
    const told = { cardMonths: '2026-08-31', defaultMonths: '2026-09-10' };
    expect(oneDayOf({ cardMonths: 2, defaultMonths: 1 }, '2026-10-01', told)).toEqual({
      given: { cardMonths: 1, defaultMonths: 0 },
      on: '2026-08-31',
    });
  });

  it('is, at the end of a short month, that end where one answer has no month to give', () => {
    const told = { cardMonths: '2026-08-31', defaultMonths: '2026-09-10' };
    const given = { cardMonths: 2, defaultMonths: 0 };
    expect(oneDayOf(given, '2026-10-01', told)).toEqual({ given, on: '2026-09-30' });
  });

  it('does not follow a clock that was set back', () => {
    const given = { cardMonths: 3, defaultMonths: 5 };
    const told = { cardMonths: '2026-05-31', defaultMonths: '2026-06-10' };
    expect(oneDayOf(given, '2026-07-20', told, '2026-06-12')).toEqual({ given, on: '2026-07-10' });
  });
});

describe('always', () => {
  const states = fc
    .record({
      cardMonths: fc.integer({ min: 0, max: 12 }),
      defaultMonths: fc.option(fc.integer({ min: 0, max: 12 }), { nil: 'none' as const }),
      first: dayOrMonthEndArbitrary,
      between: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 })),
      after: fc.integer({ min: 0, max: 100 }),
      isCardFirst: fc.boolean(),
    })
    .map(({ cardMonths, defaultMonths, first, between, after, isCardFirst }) => {
      const second = addDays(first, between);
      const on = addDays(second, after);
      const monthsFrom = isCardFirst
        ? { cardMonths: first, defaultMonths: second }
        : { cardMonths: second, defaultMonths: first };
      const given = {
        ...advanceMonths({ cardMonths }, monthsFrom.cardMonths, on),
        ...advanceMonths({ defaultMonths }, monthsFrom.defaultMonths, on),
      };
      return { given, on, monthsFrom, isOne: between === 0 || defaultMonths === 'none' };
    });
  const later = fc.integer({ min: 0, max: 400 });

  it('says today the months there are, and on no later day more of them', () => {
    fc.assert(
      fc.property(states, later, later, (state, passed, more) => {
        const today = addDays(state.on, passed);
        const day = addDays(today, more);
        const one = toOneDay(state, today);
        const real = (on: typeof day) => advanceMonths(state.given, state.on, on, state.monthsFrom);
        expect(one.on <= laterOf(state.on, today)).toBe(true);
        expect(advanceMonths(one.given, one.on, today)).toEqual(real(today));
        const { cardMonths, defaultMonths } = real(today);
        if (cardMonths === 0 || defaultMonths === 0) return;
        for (const name of monthAnswers) {
          const months = advanceMonths(one.given, one.on, day)[name];
          if (typeof months === 'number')
            expect(months).toBeLessThanOrEqual(Number(real(day)[name]));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says on every later day the months there are then, where one day was told', () => {
    fc.assert(
      fc.property(
        states.filter(({ isOne }) => isOne),
        later,
        later,
        (state, passed, more) => {
          const today = addDays(state.on, passed);
          const day = addDays(today, more);
          const one = toOneDay(state, today);
          expect(advanceMonths(one.given, one.on, day)).toEqual(
            advanceMonths(state.given, state.on, day, state.monthsFrom),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

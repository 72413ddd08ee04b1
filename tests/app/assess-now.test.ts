import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { addDays, addMonths, toCalendarDate } from '../../src/domain/calendar/calendar';
import { broughtTo, type WizardState, wizardReducer } from '../../src/wizard/wizard-state';
import {
  dayArbitrary,
  dayOrMonthEndArbitrary,
  givenAnswersArbitrary,
} from '../support/arbitraries';
import { givenIn, sixPeople } from '../support/six-people';

const day = (text: string) => toCalendarDate(text);
const verdictOn = (today: string, parameters: string, on = '2026-11-22') =>
  assessNow({ given: givenIn(parameters), entries: {}, on: day(on) }, day(today));

describe('what is said today about answers given on another day', () => {
  it('counts the months of a card up to today: 4 months make 6 on the day promised', () => {
    const parameters = sixPeople['card too new'];
    expect(verdictOn('2026-11-22', parameters).verdict).toBe('not-yet');
    expect(verdictOn('2027-01-21', parameters).verdict).toBe('not-yet');
    expect(verdictOn('2027-01-22', parameters).verdict).toBe('meets');
  });

  it('counts the months since a default likewise', () => {
    const parameters = sixPeople.meets.replace(
      'defaultMonths=none',
      'defaultMonths=5&defaultSettled=yes',
    );
    expect(verdictOn('2026-12-21', parameters).verdict).toBe('not-yet');
    expect(verdictOn('2026-12-22', parameters).verdict).toBe('meets');
  });

  it('names the same day for a card to be old enough, whichever day before it one looks', () => {
    const earliestOn = (today: string) => {
      const { plan } = verdictOn(today, sixPeople['card too new']);
      return plan.earliest;
    };
    const promised = { kind: 'on', date: '2027-01-22' };
    expect(earliestOn('2026-11-22')).toMatchObject(promised);
    expect(earliestOn('2026-12-21')).toMatchObject(promised);
    expect(earliestOn('2026-12-22')).toMatchObject(promised);
    expect(earliestOn('2027-01-21')).toMatchObject(promised);
  });

  it('counts a card from the day it was told, whichever other answer was filled in later', () => {
    const given = { ...givenIn(sixPeople.meets), cardMonths: 3, defaultMonths: 'unknown' } as const;
    const told: WizardState = { given, entries: {}, on: day('2026-06-30') };
    const filled = wizardReducer(told, {
      type: 'set',
      answers: { defaultMonths: 'none' },
      today: day('2026-07-20'),
    });
    const promised = { kind: 'on', date: '2026-09-30' };
    expect(assessNow(told, day('2026-06-30')).plan.earliest.date).toBe('2026-09-30');
    expect(assessNow(filled, day('2026-07-20')).plan.earliest).toEqual(promised);
    expect(assessNow(filled, day('2026-09-29')).verdict).toBe('not-yet');
    expect(assessNow(filled, day('2026-09-30')).verdict).toBe('meets');
  });

  it('leaves answers to questions no longer asked aside', () => {
    const answers = verdictOn('2026-11-22', `${sixPeople.meets}&weilidai=yes`).answers;
    expect(answers.weilidai).toBeUndefined();
    expect(answers.scene).toBe('ecommerce');
    expect(verdictOn('2026-11-22', 'adult=no&score=720&need=cash').answers).toEqual({
      adult: 'no',
      score: 720,
    });
  });

  it('takes "not sure" for no answer', () => {
    expect(verdictOn('2026-11-22', 'score=unknown').answers).toEqual({});
  });
});

describe('always', () => {
  it('a card is old enough on the day once promised, and on none before', () => {
    fc.assert(
      fc.property(
        dayArbitrary,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 200 }),
        (on, months, later) => {
          const state = {
            given: { ...givenIn(sixPeople.meets), cardMonths: months },
            entries: {},
            on,
          };
          const promised = addMonths(on, 6 - months);
          const today = addDays(on, later);
          const { verdict, plan } = assessNow(state, today);
          expect(verdict).toBe(today < promised ? 'not-yet' : 'meets');
          const date = today < promised ? promised : today;
          expect(plan.earliest).toMatchObject({ kind: 'on', date });
        },
      ),
    );
  });

  it('months already counted up to today are not counted again', () => {
    fc.assert(
      fc.property(
        givenAnswersArbitrary,
        dayOrMonthEndArbitrary,
        fc.integer({ min: 0, max: 200 }),
        (given, on, later) => {
          const state = { given, entries: {}, on };
          const today = addDays(on, later);
          expect(assessNow(broughtTo(state, today), today)).toEqual(assessNow(state, today));
        },
      ),
    );
  });
});

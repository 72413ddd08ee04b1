import { describe, expect, it } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
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

import { describe, expect, it } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { sinceThen } from '../../src/app/since-then';
import { toCalendarDate } from '../../src/domain/calendar/calendar';
import type { WizardState } from '../../src/wizard/wizard-state';
import { resultDay, resultWords } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';

const texts = resultWords['zh-CN'];
const early = toCalendarDate('2026-09-22');

function since(state: Omit<WizardState, 'entries'>) {
  const whole = { ...state, entries: {} };
  return sinceThen(whole, resultDay, assessNow(whole, resultDay), texts);
}

describe('what has become of answers since they were given', () => {
  it('is nothing to speak of on the same day under the same rules', () => {
    expect(since({ given: { score: 640 }, on: resultDay })).toBeUndefined();
  });

  it('is nothing to speak of where there are none', () => {
    expect(since({ given: {}, on: early, rulebook: '2019-01-01' })).toBeUndefined();
  });

  it('names the day, and what the months did', () => {
    expect(since({ given: { cardMonths: 4 }, on: early })).toEqual({
      on: early,
      told: expect.arrayContaining(['绑卡时间：变成符合。']),
    });
  });

  it('is no other date where only days have passed that were counted already', () => {
    const given = givenIn(sixPeople['card too new']);
    expect(since({ given, on: toCalendarDate('2026-11-01') })?.told).toEqual([]);
  });

  it('names a rulebook that is held no longer, on the same day', () => {
    expect(since({ given: { score: 640 }, on: resultDay, rulebook: '2019-01-01' })).toEqual({
      rulebook: { was: '2019-01-01', isKnown: false },
      told: [],
    });
  });

  it('names both', () => {
    expect(since({ given: { score: 640 }, on: early, rulebook: '2019-01-01' })).toMatchObject({
      on: early,
      rulebook: { was: '2019-01-01', isKnown: false },
    });
  });
});

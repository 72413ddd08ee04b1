import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessNow } from '../../src/app/assess-now';
import { directAddress } from '../../src/app/direct-address';
import { readLink } from '../../src/app/link';
import type { GivenAnswers } from '../../src/domain/answers/answers';
import { addDays, type CalendarDate, toCalendarDate } from '../../src/domain/calendar/calendar';
import { toFen } from '../../src/domain/money/money';
import { type WizardAction, type WizardState, wizardReducer } from '../../src/wizard/wizard-state';
import { dayOrMonthEndArbitrary } from '../support/arbitraries';
import { givenIn, sixPeople } from '../support/six-people';

const day = toCalendarDate;
const rulebook = '2026-11-22';
const set = (state: WizardState, answers: GivenAnswers, today: CalendarDate) =>
  wizardReducer(state, { type: 'set', answers, today } satisfies WizardAction);
const toldOn = (on: CalendarDate, answers: GivenAnswers): WizardState => ({
  given: { ...givenIn(sixPeople.meets), ...answers },
  entries: {},
  on,
});

/** What a tab knows that opens, on the same day, the link made there. */
function linked(state: WizardState, today: CalendarDate): WizardState {
  const { hash } = new URL(directAddress('result', { state, today, rulebook }));
  const { replacement, ignored } = readLink(hash, today);
  expect(ignored).toEqual([]);
  if (!replacement) throw new Error(`${hash} carries no answers`);
  return { ...replacement, entries: {} };
}

describe('a link to answers', () => {
  it('loses no month begun before another answer was changed', () => {
    const told = toldOn(day('2026-06-30'), { cardMonths: 3 });
    const today = day('2026-07-20');
    const changed = set(told, { amount: toFen(500_000) }, today);
    const opened = linked(changed, today);
    expect(opened.on).toBe('2026-06-30');
    expect(opened.given.amount).toBe(500_000);
    expect(assessNow(changed, today).plan.earliest.date).toBe('2026-09-30');
    expect(assessNow(opened, today).plan.earliest.date).toBe('2026-09-30');
  });

  it('carries the day they were given where nothing counts months', () => {
    const told = toldOn(day('2026-06-30'), { cardMonths: 'none', defaultMonths: 'unknown' });
    expect(linked(told, day('2026-07-20')).on).toBe('2026-06-30');
  });

  it('does not go by months that are no longer asked for', () => {
    const told = toldOn(day('2026-06-30'), { cardMonths: 3 });
    const minor = set(told, { adult: 'no' }, day('2026-07-20'));
    expect(linked(minor, day('2026-07-20'))).toMatchObject({
      on: '2026-07-20',
      given: { adult: 'no' },
    });
  });
});

describe('always', () => {
  const gap = fc.integer({ min: 0, max: 100 });
  const months = fc.integer({ min: 0, max: 8 });
  const lives = fc.record({
    first: dayOrMonthEndArbitrary,
    untilSecond: gap,
    untilChange: gap,
    untilLink: gap,
    cardMonths: months,
    defaultMonths: months,
    isCardFirst: fc.boolean(),
  });

  it('a page and its link say the same on the day it is made, and the link promises nothing earlier after it', () => {
    fc.assert(
      fc.property(lives, gap, (life, later) => {
        const card = { cardMonths: life.cardMonths };
        const settled = { defaultMonths: life.defaultMonths, defaultSettled: 'yes' } as const;
        const [one, other] = life.isCardFirst ? [card, settled] : [settled, card];
        const second = addDays(life.first, life.untilSecond);
        const change = addDays(second, life.untilChange);
        const today = addDays(change, life.untilLink);
        const state = set(
          set(toldOn(life.first, one), other, second),
          { amount: toFen(500_000) },
          change,
        );
        const opened = linked(state, today);
        const [page, link] = [assessNow(state, today), assessNow(opened, today)];
        expect(link.answers).toEqual(page.answers);
        expect(link.rules).toEqual(page.rules);
        const on = addDays(today, later);
        const [promised, byLink] = [assessNow(state, on), assessNow(opened, on)];
        expect(byLink.plan.earliest.date >= promised.plan.earliest.date).toBe(true);
        expect(byLink.plan.earliest.kind).toBe('on');
      }),
      { numRuns: 500 },
    );
  });

  it('a page and its link promise the same day for good where all months were told on one', () => {
    fc.assert(
      fc.property(lives, gap, (life, later) => {
        const { cardMonths, defaultMonths } = life;
        const told = toldOn(life.first, { cardMonths, defaultMonths, defaultSettled: 'yes' });
        const change = addDays(life.first, life.untilChange);
        const today = addDays(change, life.untilLink);
        const state = set(told, { amount: toFen(500_000) }, change);
        const opened = linked(state, today);
        const on = addDays(today, later);
        expect(assessNow(opened, on)).toEqual(assessNow(state, on));
      }),
      { numRuns: 500 },
    );
  });
});

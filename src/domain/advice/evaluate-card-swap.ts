import type { Answers } from '../answers/answers';
import type { CalendarDate } from '../calendar/calendar';
import { evaluateReadiness, type Readiness } from '../plan/plan';
import type { Rulebook } from '../rulebook/rulebook';
import { evaluateRules, type Status } from '../rules/rules';
import { cardMonthsAfterSwap } from './card-months-after-swap';

/** What unbinding the oldest own card does to the rule about its age. */
export interface CardSwap {
  /** Whole months of the oldest card now; absent where that is not known or there is none. */
  readonly from?: number;
  /** Whole months of the oldest card that stays, or of a new one: 0. */
  readonly to: number;
  /** How the rule stands then. */
  readonly status: Status;
  /** When it can hold then: today where it still does. */
  readonly readiness: Readiness;
}

/**
 * What becomes of the rule about the card's age, if the oldest own card is unbound today?
 *
 * @param rulebook the values in force, by day
 * @param answers what is known about the person
 * @param otherCardMonths whole months another own card has been bound; undefined: there is no other
 * @param today the day the card is unbound
 * @returns the months before and after, how the rule stands then, and when it can hold
 * @source own
 */
export function evaluateCardSwap(
  rulebook: Rulebook,
  answers: Answers,
  otherCardMonths: number | undefined,
  today: CalendarDate,
): CardSwap {
  const { cardMonths } = answers;
  // Where the oldest is not known, what stays is all there is to go by.
  const oldest = cardMonths ?? otherCardMonths ?? 0;
  const to = cardMonthsAfterSwap(oldest, otherCardMonths);
  const after = { ...answers, cardMonths: to };
  const outcomes = evaluateRules(rulebook, after, today).filter(({ id }) => id === 'card-age');
  const [rule] = evaluateReadiness(rulebook, after, outcomes, today);
  return {
    ...(typeof cardMonths === 'number' && { from: cardMonths }),
    to,
    status: outcomes[0]?.status ?? 'unknown',
    readiness: rule?.readiness ?? { kind: 'not-before', date: today },
  };
}

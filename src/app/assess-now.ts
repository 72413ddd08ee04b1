import { currentRulebook } from '../data/current-rulebook';
import { advanceMonths, toAnswers } from '../domain/answers/answers';
import { type Assessment, assess } from '../domain/assessment/assessment';
import type { CalendarDate } from '../domain/calendar/calendar';
import type { Rulebook } from '../domain/rulebook/rulebook';
import { relevantAnswers } from '../wizard/relevant-answers';
import type { WizardState } from '../wizard/wizard-state';

/**
 * What a rulebook says on a day about what was answered: months counted up to that day, abandoned questions dropped.
 * Without a rulebook of its own, the one in use.
 */
export function assessNow(
  { given, on, monthsFrom }: WizardState,
  today: CalendarDate,
  rulebook: Rulebook = currentRulebook,
): Assessment {
  const relevant = relevantAnswers(advanceMonths(given, on, today, monthsFrom));
  const told = { cardMonths: on, defaultMonths: on, ...monthsFrom };
  return assess(rulebook, toAnswers(relevant), today, told);
}

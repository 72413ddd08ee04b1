import { currentRulebook } from '../data/current-rulebook';
import { advanceMonths, toAnswers } from '../domain/answers/answers';
import { type Assessment, assess } from '../domain/assessment/assessment';
import type { CalendarDate } from '../domain/calendar/calendar';
import { relevantAnswers } from '../wizard/relevant-answers';
import type { WizardState } from '../wizard/wizard-state';

/** What today's rulebook says about what was answered: months counted up to today, abandoned questions dropped. */
export function assessNow({ given, on }: WizardState, today: CalendarDate): Assessment {
  const relevant = relevantAnswers(advanceMonths(given, on, today));
  return assess(currentRulebook, toAnswers(relevant), today);
}

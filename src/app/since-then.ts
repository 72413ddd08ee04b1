import { rulebookId } from '../data/rulebook-id';
import type { Assessment } from '../domain/assessment/assessment';
import type { CalendarDate } from '../domain/calendar/calendar';
import type { ResultWords } from '../messages/messages';
import { changedValues } from '../result/changed-values';
import { differences } from '../result/differences';
import type { SinceThen } from '../result/result-context';
import type { WizardState } from '../wizard/wizard-state';
import { assessNow } from './assess-now';
import { knownRulebook } from './known-rulebook';

/**
 * What has become of answers given on an earlier day or under another rulebook?
 *
 * @param state the answers, their day, and the rulebook they came with
 * @param real what they amount to today
 * @returns what changed since, a sentence each; undefined where neither day nor rulebook is another
 */
export function sinceThen(
  state: WizardState,
  today: CalendarDate,
  real: Assessment,
  texts: ResultWords,
): SinceThen | undefined {
  const { on, rulebook } = state;
  const isSame = on >= today && rulebook === undefined;
  if (isSame || Object.keys(state.given).length === 0) return undefined;
  const then = knownRulebook(rulebook ?? rulebookId);
  const before = assessNow(state, on, then);
  return {
    ...(on < today && { on }),
    ...(rulebook !== undefined && { rulebook: { was: rulebook, isKnown: then !== undefined } }),
    // Under a rulebook that is not held, only the days can be compared.
    told: [...differences(before, real, texts), ...changedValues(before, real, texts)],
  };
}

import type { Answers } from '../answers/answers';
import { type DecidingAnswer, ruleAnswers } from './rule-answers';
import type { RuleId } from './rule-outcome';

/**
 * Which answer has still to be given before a rule can be judged?
 *
 * @param id the rule
 * @param answers what is known of one person
 * @returns the first absent one of the answers that decide the rule; undefined when none is absent
 */
export function missingAnswer(id: RuleId, answers: Answers): DecidingAnswer | undefined {
  const names: readonly DecidingAnswer[] = ruleAnswers[id];
  return names.find((name) => answers[name] === undefined);
}

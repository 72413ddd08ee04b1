import type { Answers } from '../answers/answers';
import type { RuleOutcome } from '../rules/rules';
import type { AdvisedRuleId, ChangeWay, Repair } from './advice-shape';
import { mendDefault } from './mend-default';
import { mendHistory } from './mend-history';

/** What mends a rule that does not pass, by its threshold (0 where it compares no number). */
type Mender = (answers: Answers, outcome: RuleOutcome, threshold: number) => readonly Repair[];

type NumberAnswer = 'score' | 'cardMonths' | 'txPerDay' | 'loginDays' | 'payPerDay';

/** What is only unknown is to be told first, however it would be changed. */
const wayOf = ({ status }: RuleOutcome, how: ChangeWay): ChangeWay =>
  status === 'unknown' ? 'tell' : how;

const reaching =
  (answer: NumberAnswer, how: ChangeWay): Mender =>
  (_, outcome, to) => {
    const { distance } = outcome;
    const missing = distance === undefined ? {} : { distance: distance.gap };
    return [{ answer, to, how: wayOf(outcome, how), ...missing }];
  };
const sayingYes =
  (answer: 'adult' | 'realName', how: ChangeWay): Mender =>
  (_, outcome) => [{ answer, to: 'yes', how: wayOf(outcome, how) }];

/** Months pass by themselves; a card has to be bound first. */
const olderCard: Mender = (answers, outcome, threshold) =>
  reaching('cardMonths', answers.cardMonths === 'none' ? 'do' : 'wait')(
    answers,
    outcome,
    threshold,
  );

const menders: Readonly<Record<AdvisedRuleId, Mender>> = {
  adult: sayingYes('adult', 'wait'),
  'pay-score': reaching('score', 'use'),
  'real-name': sayingYes('realName', 'do'),
  'card-age': olderCard,
  'no-recent-default': (answers, _, threshold) => mendDefault(answers, threshold),
  'no-current-overdue': (_, outcome) => [
    { answer: 'overdue', to: 'no', how: wayOf(outcome, 'repay') },
  ],
  'daily-transactions': reaching('txPerDay', 'use'),
  'login-days': reaching('loginDays', 'use'),
  'premium-score': reaching('score', 'use'),
  'premium-payments': reaching('payPerDay', 'use'),
  'premium-history': (answers, _, threshold) => mendHistory(answers, threshold),
};

/**
 * Which answers have to be different so that this rule passes?
 *
 * @param id the rule
 * @param answers what is known about the person
 * @param outcome what the rule says about these answers
 * @returns the least changes, at most one an answer; none when it passes or no threshold is in force
 * @source article
 */
export function mendRule(
  id: AdvisedRuleId,
  answers: Answers,
  outcome: RuleOutcome,
): readonly Repair[] {
  const { status, threshold } = outcome;
  if (status === 'pass' || threshold === undefined) return [];
  return menders[id](answers, outcome, typeof threshold.value === 'number' ? threshold.value : 0);
}

import type { Assessment } from '../domain/assessment/assessment';
import type { RuleOutcome } from '../domain/rules/rules';
import type { RuleFacts } from '../messages/messages';

/** What one rule's sentences need, drawn from its outcome, the plan and what was said of a default. */
export function ruleFacts(
  outcome: RuleOutcome,
  about?: Pick<Assessment, 'plan' | 'answers' | 'rules'>,
): RuleFacts {
  const { distance, threshold } = outcome;
  const ready = about?.plan.readiness.find(({ id }) => id === outcome.id);
  const isScoreTooLow =
    outcome.id !== 'pay-score' &&
    about?.rules.some(({ id, status }) => id === 'pay-score' && status === 'fail');
  return {
    value: distance?.value ?? 0,
    threshold: distance?.threshold ?? (typeof threshold?.value === 'number' ? threshold.value : 0),
    gap: distance?.gap ?? 0,
    ...((distance?.none || about?.answers.cardMonths === 'none') && { none: true }),
    measured: distance !== undefined,
    ...(isScoreTooLow && { asPayScore: true }),
    ...(about?.answers.defaultSettled === 'yes' && { settled: true }),
    ...(ready?.readiness.kind === 'on' && { date: ready.readiness.date }),
    ...(ready?.days !== undefined && { days: ready.days }),
    ...(ready?.perDay !== undefined && { perDay: ready.perDay }),
  };
}

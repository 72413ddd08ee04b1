import type { Plan } from '../domain/plan/plan';
import type { RuleOutcome } from '../domain/rules/rules';
import type { RuleFacts } from '../messages/messages';

/** The numbers one rule's sentences need, drawn from its outcome and the plan. */
export function ruleFacts(outcome: RuleOutcome, plan?: Plan): RuleFacts {
  const { distance, threshold } = outcome;
  const ready = plan?.readiness.find(({ id }) => id === outcome.id);
  return {
    value: distance?.value ?? 0,
    threshold: distance?.threshold ?? (typeof threshold?.value === 'number' ? threshold.value : 0),
    gap: distance?.gap ?? 0,
    ...(distance?.none && { none: true }),
    measured: distance !== undefined,
    ...(ready?.readiness.kind === 'on' && { date: ready.readiness.date }),
    ...(ready?.days !== undefined && { days: ready.days }),
    ...(ready?.perDay !== undefined && { perDay: ready.perDay }),
  };
}

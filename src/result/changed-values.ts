import type { Assessment } from '../domain/assessment/assessment';
import type { ResultWords } from '../messages/messages';
import { ruleFacts } from './rule-facts';

/** Thresholds and fees that differ between two assessments, a sentence each. */
export function changedValues(
  before: Assessment,
  after: Assessment,
  { guide, rules, format }: ResultWords,
): readonly string[] {
  const { recheck } = guide;
  const thresholds = after.rules.flatMap((outcome) => {
    const was = before.rules.find(({ id }) => id === outcome.id);
    // A day outside every period asked for nothing: there is no "from" to name.
    if (!was?.threshold || !outcome.threshold) return [];
    if (was.threshold.value === outcome.threshold.value) return [];
    const { name, asks } = rules[outcome.id];
    return [recheck.threshold(name, asks(ruleFacts(was)), asks(ruleFacts(outcome)))];
  });
  const fees = after.cost.rows.flatMap(({ terms, price, fee }) => {
    const was = before.cost.rows.find((row) => row.terms === terms && row.price === price);
    if (!fee || !was?.fee || was.fee.value === fee.value) return [];
    const [from, to] = [was.fee.value, fee.value].map((ppm) => format.percentShort(ppm / 1e6));
    return from && to ? [recheck.fee(terms, price, from, to)] : [];
  });
  return [...thresholds, ...fees];
}

import type { RuleOutcome } from '../domain/rules/rules';
import { Figure } from '../ui/figure/figure';
import { StatusMark } from '../ui/status-mark/status-mark';
import type { ResultPart } from './result-context';
import { ruleFacts } from './rule-facts';

/** How a rule that passes or fails stands with one's own answers, its figures for programs, too. */
export function RuleStanding({ page, outcome }: ResultPart & { readonly outcome: RuleOutcome }) {
  const { texts, assessment } = page;
  const { value, threshold, gap } = outcome.distance ?? {};
  const facts = ruleFacts(outcome, assessment);
  const isMet = outcome.status === 'pass';
  const words = texts.rules[outcome.id];
  return (
    <StatusMark status={outcome.status}>
      <Figure name="own" value={value}>
        <Figure name={isMet ? 'threshold' : 'short-by'} value={isMet ? threshold : gap}>
          {isMet ? words.pass(facts) : words.fail(facts)}
        </Figure>
      </Figure>
    </StatusMark>
  );
}

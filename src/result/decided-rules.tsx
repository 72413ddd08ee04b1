import type { RuleOutcome } from '../domain/rules/rules';
import type { ResultWords } from '../messages/messages';
import { StatusMark } from '../ui/status-mark/status-mark';
import { ruleFacts } from './rule-facts';

interface DecidedRulesProps {
  readonly words: ResultWords;
  readonly rules: readonly RuleOutcome[];
  /** Said while nothing is settled. */
  readonly whenNone: string;
}

/** The required rules that are settled so far, in one line each. No marks: the result's rules bear those. */
export function DecidedRules({ words, rules, whenNone }: DecidedRulesProps) {
  const decided = rules.filter(({ kind, status }) => kind === 'required' && status !== 'unknown');
  if (decided.length === 0) return <p className="note">{whenNone}</p>;
  return (
    <ul>
      {decided.map((outcome) => {
        const { pass, fail } = words.rules[outcome.id];
        return (
          <li key={outcome.id} className="rule-row">
            <StatusMark status={outcome.status}>
              {outcome.status === 'pass' ? pass(ruleFacts(outcome)) : fail(ruleFacts(outcome))}
            </StatusMark>
          </li>
        );
      })}
    </ul>
  );
}

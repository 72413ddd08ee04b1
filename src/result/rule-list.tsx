import './rule-card.css';
import type { SourceRecords } from '../domain/rulebook/rulebook';
import type { RuleKind, RuleOutcome } from '../domain/rules/rules';
import type { ResultWords } from '../messages/messages';
import { ruleFacts } from './rule-facts';
import { SourceNote } from './source-note';

interface RuleListProps {
  readonly words: ResultWords;
  readonly rules: readonly RuleOutcome[];
  readonly sources: SourceRecords;
  readonly kind?: RuleKind;
}

/** The rules of one kind, the required ones unless told otherwise, as they stand on a day, before anything is answered. */
export function RuleList({ words, rules, sources, kind: wanted = 'required' }: RuleListProps) {
  return (
    <ol>
      {rules
        // Outside every period a rule asks for nothing that could be told.
        .filter(({ kind, threshold }) => kind === wanted && threshold)
        .map((outcome) => (
          <li key={outcome.id} className="rule-row">
            <span>{words.rules[outcome.id].asks(ruleFacts(outcome))}</span>
            <SourceNote page={{ texts: words, sources }} of={outcome.threshold} />
          </li>
        ))}
    </ol>
  );
}

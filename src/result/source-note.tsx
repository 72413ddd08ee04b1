import type { Sourced, SourceId, SourceRecord } from '../domain/rulebook/rulebook';
import type { ResultWords } from '../messages/messages';
import { GradeChip } from '../ui/grade-chip/grade-chip';

interface SourceNoteProps {
  readonly texts: ResultWords;
  readonly sources: Readonly<Record<SourceId, SourceRecord>>;
  readonly of: Sourced<unknown>;
}

/** How well a value is known; pressing it tells document, clause and dates. */
export function SourceNote({ texts, sources, of }: SourceNoteProps) {
  return (
    <GradeChip
      grade={texts.grades[of.grade]}
      source={texts.sourceLine(
        of.source === 'own' ? texts.grades.assumed : sources[of.source].document,
        of.clause,
        of.inForceFrom,
        of.lastChecked,
      )}
    />
  );
}

import type { Sourced, SourceRecords } from '../domain/rulebook/rulebook';
import type { ResultWords } from '../messages/messages';
import { GradeChip } from '../ui/grade-chip/grade-chip';

interface SourceNoteProps {
  readonly texts: ResultWords;
  readonly sources: SourceRecords;
  readonly of: Sourced<unknown>;
}

/** How well a value is known; a value of a site owner's file is graded in their name, not in this tool's. */
export function SourceNote({ texts, sources, of }: SourceNoteProps) {
  const { grade, source, clause, inForceFrom, lastChecked } = of;
  const grades = source.startsWith('file:') ? texts.guide.edition.grades : texts.grades;
  const document = source === 'own' ? grades.assumed : (sources[source]?.document ?? source);
  return (
    <GradeChip
      grade={grades[grade]}
      source={texts.sourceLine(document, clause, inForceFrom, lastChecked)}
    />
  );
}

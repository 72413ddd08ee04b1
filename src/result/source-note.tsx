import {
  type Grade,
  isFileSource,
  type Sourced,
  type SourceRecord,
} from '../domain/rulebook/rulebook';
import type { ResultWords } from '../messages/messages';
import { GradeChip } from '../ui/grade-chip/grade-chip';
import type { ResultContext } from './result-context';

interface SourceNoteProps {
  readonly page: Pick<ResultContext, 'texts' | 'sources'>;
  /** Undefined outside every period: then there is nothing to grade. */
  readonly of: Sourced<unknown> | undefined;
}

/** How well a value or a document is known, in words: someone else's assumption is not this tool's. */
export function gradeText(source: SourceRecord['id'], grade: Grade, texts: ResultWords): string {
  return isFileSource(source) ? texts.guide.edition.grades[grade] : texts.grades[grade];
}

/** A day that is told. The space before it stands outside: within, a box of its own begins with it, and loses it. */
function Day({ date, text }: { readonly date: string; readonly text: string }) {
  const told = text.trimStart();
  return (
    <>
      {told !== text && ' '}
      <time dateTime={date}>{told}</time>
    </>
  );
}

/**
 * How well a value is known; a value of a site owner's file is graded in their name, not in this tool's.
 *
 * The first day is the document's own, or what the file states: where a period of ours begins is no date to show.
 */
export function SourceNote({ page, of }: SourceNoteProps) {
  if (!of) return null;
  const { texts, sources } = page;
  const { grade, source, clause, inForceFrom, lastChecked } = of;
  const isOfFile = isFileSource(source);
  const record = sources[source];
  const from = isOfFile ? inForceFrom : record?.inForceFrom;
  const { sourceNote } = texts;
  const [before, between, after] = sourceNote.place('|', '|').split('|');
  // The chip names our own assumption already; there is no document to quote.
  const isOwn = source === 'own';
  const said = isOwn ? sourceNote.own(clause) : clause;
  // What we quote is Chinese in every language; a file may be written in any.
  const lang = isOfFile || said !== clause ? undefined : 'zh-CN';
  return (
    <GradeChip grade={gradeText(source, grade, texts)}>
      {!isOwn && (
        <>
          {before}
          <span lang={lang}>{record?.document ?? source}</span>
          {between}
        </>
      )}
      <span lang={lang}>{said}</span>
      {after}
      {from && <Day date={from} text={sourceNote.from(from)} />}
      <Day date={lastChecked} text={sourceNote.checked(lastChecked)} />
    </GradeChip>
  );
}

import './sources-section.css';
import { isFileSource, type SourceRecord } from '../domain/rulebook/rulebook';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Section } from '../ui/section/section';
import { useWhole } from './late-details';
import type { ResultPart } from './result-context';
import { gradeText } from './source-note';

interface TitleProps {
  readonly source: SourceRecord;
  /** What it is called in the page's language. */
  readonly name: string | undefined;
}

/** A document's own title, below its name where that is another. */
function Title({ source: { id, document }, name = document }: TitleProps) {
  // A site owner's document is written in any language, ours in Chinese.
  const lang = isFileSource(id) ? undefined : 'zh-CN';
  if (name === document) return <p lang={lang}>{document}</p>;
  return (
    <>
      <p>{name}</p>
      <p className="note" lang={lang}>
        {document}
      </p>
    </>
  );
}

/** Where every value comes from, and what this page is not. */
export function SourcesSection({ page }: ResultPart) {
  const { texts, sources, assessment } = page;
  const { sources: words, format, sections } = texts;
  // The titles do not wait for what they are called.
  const nameOf = useWhole(page)?.texts.documentName;
  return (
    <Section id="sources" title={sections.sources} isFolded>
      <p className="note">{words.standing}</p>
      <p className="note">{texts.debt}</p>
      <p className="note">{words.payScore}</p>
      <Disclosure kind="bold" summary={sections.sources}>
        <ul className="sources">
          {Object.values(sources).map((source) => (
            <li key={source.id}>
              <Title source={source} name={nameOf?.(source.id, source.document)} />
              <p className="note">
                {gradeText(source.id, source.grade, texts)}
                {' · '}
                {source.published && (
                  <>
                    <time dateTime={source.published}>
                      {words.published(format.partialDate(source.published))}
                    </time>
                    {' · '}
                  </>
                )}
                {source.id === 'article' && `${words.undated} · `}
                <time dateTime={source.lastChecked}>{words.checked(source.lastChecked)}</time>
              </p>
            </li>
          ))}
        </ul>
        <p className="note">{words.rulebook(assessment.rulebookId)}</p>
      </Disclosure>
    </Section>
  );
}

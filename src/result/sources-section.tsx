import './sources-section.css';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Section } from '../ui/section/section';
import type { ResultPart } from './result-context';
import { gradeText } from './source-note';

/** Where every value comes from, and what this page is not. */
export function SourcesSection({ page }: ResultPart) {
  const { texts, sources, assessment } = page;
  const { sources: words, format, sections } = texts;
  return (
    <Section id="sources" title={sections.sources} isFolded>
      <p className="note">{words.standing}</p>
      <p className="note">{texts.debt}</p>
      <p className="note">{words.payScore}</p>
      <Disclosure kind="bold" summary={sections.sources}>
        <ul className="sources">
          {Object.values(sources).map((source) => (
            <li key={source.id}>
              <p lang="zh-CN">{source.document}</p>
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

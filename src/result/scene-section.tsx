import { sourcedOn } from '../domain/rulebook/rulebook';
import { Disclosure } from '../ui/disclosure/disclosure';
import { CodeList } from './code-look-up';
import type { ResultPart } from './result-context';
import { SourceNote } from './source-note';

const scenes = ['ecommerce', 'local', 'offline', 'education', 'medical'] as const;
const risks = ['biometric', 'sms-check', 'freeze', 'cross-check', 'debtor-list'] as const;
const suggestions = [
  'donate',
  'buy-funds',
  'top-up',
  'keep-balance',
  'borrow-for-credit',
  'swap-card',
] as const;
const harmless = ['pay-bills', 'first-at-frequent-partner', 'few-applications'] as const;

function SceneList({ page }: ResultPart) {
  const { texts, rulebook, assessment, sources } = page;
  const { more, verdict } = texts;
  const { scene } = assessment.answers;
  const shown = scene ? [scene] : scenes;
  return (
    <ul className="entry-list">
      {shown.map((id) => {
        const fact = sourcedOn(rulebook.scenes[id], assessment.today);
        return (
          <li key={id}>
            <p>
              <strong>{more.scenes[id]}</strong>
              {verdict.colon}
              {more.sceneNotes[id]}{' '}
              {fact && (
                <span className="note">
                  {more.partners(texts.format.list(fact.value.partners))}
                </span>
              )}
            </p>
            {fact && <SourceNote texts={texts} sources={sources} of={fact} />}
          </li>
        );
      })}
    </ul>
  );
}

function Risks({ page }: ResultPart) {
  const { texts, rulebook, assessment, sources } = page;
  const { more } = texts;
  const settings = sourcedOn(rulebook.riskSettingsPath, assessment.today);
  const [first] = rulebook.riskControls.biometric;
  return (
    <>
      <ul className="entry-list">
        {risks.map((id) => (
          <li key={id}>{more.risks[id]}</li>
        ))}
      </ul>
      {settings && <p>{more.riskSettings(settings.value.join(' → '))}</p>}
      <SourceNote texts={texts} sources={sources} of={first} />
    </>
  );
}

function Advice({ page }: ResultPart) {
  const { texts, rulebook, sources } = page;
  const { more } = texts;
  const [first] = rulebook.suggestions.donate;
  return (
    <>
      <ul className="entry-list">
        {harmless.map((id) => (
          <li key={id}>{more.advice[id]}</li>
        ))}
        {suggestions.map((id) => {
          const { what, why } = more.suggestions[id];
          return <li key={id}>{more.harm(what, why)}</li>;
        })}
      </ul>
      <SourceNote texts={texts} sources={sources} of={first} />
    </>
  );
}

/** What belongs to the scene, what one will meet, what the article advises, and what its codes mean; each folded. */
export function SceneSection({ page }: ResultPart) {
  const { more } = page.texts;
  return (
    <section className="section result-folded" id="more" aria-label={page.texts.sections.more}>
      <Disclosure
        kind="bold"
        summary={page.assessment.answers.scene ? more.sceneTitle : more.allScenes}
      >
        <SceneList page={page} />
      </Disclosure>
      <Disclosure kind="bold" summary={more.riskTitle}>
        <Risks page={page} />
      </Disclosure>
      <Disclosure kind="bold" summary={more.adviceTitle}>
        <Advice page={page} />
      </Disclosure>
      <Disclosure kind="bold" summary={more.codesTitle}>
        <CodeList page={page} />
      </Disclosure>
    </section>
  );
}

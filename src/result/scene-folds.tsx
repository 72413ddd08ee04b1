import { answerSpecs, type Scene } from '../domain/answers/answers';
import { allSourcedOn, sourcedOn } from '../domain/rulebook/rulebook';
import { Bulleted } from '../ui/bulleted/bulleted';
import { Button } from '../ui/button/button';
import { Disclosure } from '../ui/disclosure/disclosure';
import { Facts } from '../ui/facts/facts';
import { Figure } from '../ui/figure/figure';
import { CodeList } from './code-list';
import type { DetailPart } from './result-context';
import { SourceNote } from './source-note';

function SceneFacts({ page, scene }: DetailPart & { readonly scene: Scene }) {
  const { texts, rulebook, assessment } = page;
  const { more, scenes: words, format } = texts;
  const fact = sourcedOn(rulebook.scenes[scene], assessment.today);
  const documents = words.documents[scene];
  const check = words.checks[scene];
  const law = words.laws[scene];
  const limit = fact?.value.limit;
  return (
    <li data-scene={scene}>
      <p>
        <strong>{more.scenes[scene]}</strong>{' '}
        {fact && (
          <span className="note">
            {more
              .partners(format.list(fact.value.partners))
              .split(/(\p{Script=Han}+)/u)
              .map((text, k) =>
                k % 2 ? (
                  <span key={text} lang="zh-CN">
                    {text}
                  </span>
                ) : (
                  text
                ),
              )}
          </span>
        )}
      </p>
      <Facts>
        <dt>{words.whose}</dt>
        <dd>
          <Figure value={limit?.kind === 'per-payment' ? limit.cap / 100 : undefined}>
            {words.limits[scene]}
          </Figure>
        </dd>
        {documents.length > 0 && (
          <>
            <dt>{words.bring}</dt>
            <dd>
              <Bulleted>
                {documents.map((document) => (
                  <li key={document}>{document}</li>
                ))}
              </Bulleted>
            </dd>
          </>
        )}
        {check && (
          <>
            <dt>{words.check}</dt>
            <dd>{check}</dd>
          </>
        )}
        {law && (
          <>
            <dt>{words.law}</dt>
            <dd>{law}</dd>
          </>
        )}
      </Facts>
      <SourceNote page={page} of={fact} />
    </li>
  );
}

function SceneList({ page }: DetailPart) {
  const { scene } = page.assessment.answers;
  return (
    <Bulleted>
      {(scene ? [scene] : answerSpecs.scene.options).map((id) => (
        <SceneFacts key={id} page={page} scene={id} />
      ))}
    </Bulleted>
  );
}

function Risks({ page }: DetailPart) {
  const { texts, rulebook, assessment } = page;
  const { more } = texts;
  const { today } = assessment;
  const settings = sourcedOn(rulebook.riskSettingsPath, today);
  const risks = allSourcedOn(rulebook.riskControls, today);
  return (
    <>
      <Bulleted>
        {risks.map(({ id }) => (
          <li key={id}>{more.risks[id]}</li>
        ))}
      </Bulleted>
      {settings && <p>{more.riskSettings(settings.value.join(' → '))}</p>}
      <SourceNote page={page} of={risks[0]?.fact} />
    </>
  );
}

function Advice({ page }: DetailPart) {
  const { texts, rulebook, assessment } = page;
  const { more } = texts;
  const harmless = allSourcedOn(rulebook.advice, assessment.today);
  return (
    <>
      <Bulleted>
        {harmless.map(({ id }) => (
          <li key={id}>{more.advice[id]}</li>
        ))}
      </Bulleted>
      <SourceNote page={page} of={harmless[0]?.fact} />
    </>
  );
}

/** Each of them folded. */
export function SceneFolds({ page }: DetailPart) {
  const { more, codes } = page.texts;
  return (
    <>
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
        <div>
          <Button onClick={() => page.goTo('codes')}>{codes.open}</Button>
        </div>
        <CodeList page={page} />
      </Disclosure>
    </>
  );
}

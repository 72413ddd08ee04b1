import { Section } from '../ui/section/section';
import { LateDetails } from './late-details';
import type { ResultPart } from './result-context';

/** What belongs to the scene, what one will meet, what else the article advises, and what its codes mean. */
export function SceneSection({ page }: ResultPart) {
  return (
    <Section id="more" title={page.texts.sections.more} isFolded>
      <LateDetails page={page}>
        {({ SceneFolds }, whole) => <SceneFolds page={whole} />}
      </LateDetails>
    </Section>
  );
}

import { allSourcedOn, type Suggestion } from '../domain/rulebook/rulebook';
import { Bulleted } from '../ui/bulleted/bulleted';
import { Disclosure } from '../ui/disclosure/disclosure';
import type { DetailPart } from './result-context';
import { SourceNote } from './source-note';

/** One thing the article suggests that can harm, and why we advise against it. */
export function AdvisedAgainst({ page, id }: DetailPart & { readonly id: Suggestion }) {
  const { against } = page.texts;
  const { what, why } = against.of[id];
  return <span data-suggestion={id}>{against.say(what, why)}</span>;
}

/** All of them, beside the plan that has none of them. */
export function Suggestions({ page }: DetailPart) {
  const { texts, rulebook, assessment } = page;
  const suggested = allSourcedOn(rulebook.suggestions, assessment.today);
  const [first] = suggested;
  if (!first) return null;
  return (
    <Disclosure summary={texts.against.title(suggested.length)}>
      <Bulleted>
        {suggested.map(({ id }) => (
          <li key={id}>
            <AdvisedAgainst page={page} id={id} />
          </li>
        ))}
      </Bulleted>
      <SourceNote page={page} of={first.fact} />
    </Disclosure>
  );
}

import type { Suggestion } from '../domain/rulebook/rulebook';
import { Disclosure } from '../ui/disclosure/disclosure';
import type { ResultPart } from './result-context';
import { SourceNote } from './source-note';

const suggestions: readonly Suggestion[] = [
  'donate',
  'buy-funds',
  'top-up',
  'keep-balance',
  'borrow-for-credit',
  'swap-card',
];

/** One thing the article suggests that can harm, and why we advise against it. */
export function AdvisedAgainst({ page, id }: ResultPart & { readonly id: Suggestion }) {
  const { more } = page.texts;
  const { what, why } = more.suggestions[id];
  return <span data-suggestion={id}>{more.harm(what, why)}</span>;
}

/** All of them, beside the plan that has none of them. */
export function Suggestions({ page }: ResultPart) {
  const { texts, rulebook, sources } = page;
  const [first] = rulebook.suggestions.donate;
  return (
    <Disclosure summary={texts.guide.against(suggestions.length)}>
      <ul className="entry-list">
        {suggestions.map((id) => (
          <li key={id}>
            <AdvisedAgainst page={page} id={id} />
          </li>
        ))}
      </ul>
      <SourceNote texts={texts} sources={sources} of={first} />
    </Disclosure>
  );
}

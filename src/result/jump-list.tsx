import './jump-list.css';
import { isUnderAge } from '../domain/rules/rules';
import { useMatches, wideScreen } from '../ui/use-matches/use-matches';
import type { ResultPart } from './result-context';

/** Brings a section into view, and the focus to its title. */
export function jumpTo(id: string): void {
  document.getElementById(id)?.scrollIntoView();
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
}

/** The sections of the result: below the verdict on a phone, beside the result on a wide screen. */
export function JumpList({ page, on }: ResultPart & { readonly on: 'phone' | 'wide' }) {
  const { texts, assessment } = page;
  const isUnder = isUnderAge(assessment.rules);
  if (useMatches(wideScreen) !== (on === 'wide')) return null;
  return (
    <nav className="jump-list" aria-label={texts.jumpLabel}>
      {(['fix', 'unanswered', 'entry', 'cost', 'limit', 'plan'] as const)
        .filter((id) => id !== 'fix' || assessment.counts.notMet > 0)
        .filter((id) => id !== 'unanswered' || (assessment.settling.length > 0 && !isUnder))
        .filter((id) => id !== 'limit' || assessment.limit)
        .map((id) => (
          <a
            key={id}
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              jumpTo(id);
            }}
          >
            {texts.sections[id]}
          </a>
        ))}
    </nav>
  );
}

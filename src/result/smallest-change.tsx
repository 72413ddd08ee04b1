import './smallest-change.css';
import type { ReactNode } from 'react';
import type { Change, ChangeSet } from '../domain/advice/advice';
import { isUnderAge } from '../domain/rules/rules';
import type { CoreWords, ResultWords } from '../messages/messages';
import { Figure } from '../ui/figure/figure';
import type { ResultPart } from './result-context';
import { ruleFacts } from './rule-facts';

function measured(value: number, { answer }: Change, words: CoreWords): string {
  return words.review.value(words.format.exact(value), words.questions[answer].unit ?? '');
}

/** A span of months is no date: it takes the unit of months alone. */
function distanceText(distance: number, change: Change, words: CoreWords): string {
  if (change.answer !== 'defaultMonths') return measured(distance, change, words);
  return words.review.value(words.format.exact(distance), words.questions.cardMonths.unit ?? '');
}

/** Nothing is measured of what is said yes or no to. */
const noNumber = { value: 0, threshold: 0, gap: 0, measured: false };

/** What one answer has to become, in words: a number with its unit, or what its rule says once it holds. */
function changeText(change: Change, { words, texts, assessment }: ResultPart['page']): string {
  const { guide, rules } = texts;
  const { name } = words.questions[change.answer];
  const asked = assessment.rules.find(({ id }) => id === change.mends[0]);
  // Of what nobody knows, what its rule asks for is told, not one number that would do.
  if (change.how === 'tell' && asked && typeof change.to === 'number')
    return rules[asked.id].asks(ruleFacts(asked));
  if (typeof change.to === 'number') {
    // "Six months ago" is a time, not a sum to be reached.
    if (change.answer === 'defaultMonths') return guide.change.sinceDefault(change.to);
    return guide.change.to(name, measured(change.to, change, words));
  }
  // A debt that is repaid does not mend its rule by itself, and its name says all.
  const [rule] = change.answer.endsWith('Settled') ? [] : change.mends;
  return rule ? rules[rule].pass(noNumber) : name;
}

/** How it comes about, in words: a card has to be bound before its months count. */
function howText({ answer, how, readiness }: Change, { guide }: ResultWords): string {
  if (how === 'use' && readiness?.kind === 'not-before') return guide.change.how.uncertain;
  if (how === 'do' && answer === 'cardMonths') return guide.change.how.begin;
  return guide.change.how[how];
}

/** What follows in a line, with the sign that parts it from what stands before: no line ends or begins with one. */
function Next({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {' '}
      <span className="change-part">
        <span className="change-sign">{'· '}</span>
        {children}
      </span>
    </>
  );
}

function ChangeItem({ page, change }: ResultPart & { readonly change: Change }) {
  const { texts, words, assessment } = page;
  const { guide } = texts;
  const { readiness, distance = 0 } = change;
  const isFar = distance > 0;
  const how = <span className={isFar ? undefined : 'change-part'}>{howText(change, texts)}</span>;
  return (
    <li className="change" data-change={change.answer} data-how={change.how}>
      <span className="change-text">
        <Figure value={typeof change.to === 'number' ? change.to : undefined}>
          {changeText(change, page)}
        </Figure>
      </span>
      <span className="note">
        {isFar && (
          <span className="change-part">
            <Figure value={distance}>
              {guide.change.more(distanceText(distance, change, words))}
            </Figure>
          </span>
        )}
        {isFar ? <Next>{how}</Next> : how}
        {readiness && readiness.date > assessment.today && (
          <Next>
            <time dateTime={readiness.date}>{texts.when(readiness, assessment.today)}</time>
          </Next>
        )}
      </span>
    </li>
  );
}

/** The fewest changes of a set, in the order to make them. */
export function ChangeList({ page, set }: ResultPart & { readonly set: ChangeSet }) {
  return (
    <ol className="changes">
      {set.changes.map((change) => (
        <ChangeItem key={change.answer} page={page} change={change} />
      ))}
    </ol>
  );
}

/**
 * The least that flips the verdict. Where only answers are missing, the list of those says the same; where one
 * condition fails and nothing else is open, the next step and its card do.
 */
export function SmallestChange({ page }: ResultPart) {
  const { advice, counts, rules } = page.assessment;
  const { toMeets } = advice;
  if (toMeets.changes.length === 1 && counts.notMet === 1) return null;
  // Under 18 there is no way but the birthday, and nothing else has been asked: no list would be honest.
  if (isUnderAge(rules) || !toMeets.isPossible) return null;
  if (toMeets.changes.every(({ how }) => how === 'tell')) return null;
  return (
    <section className="section" aria-labelledby="least-title" data-advice-for="meets">
      <h2 className="section-title" id="least-title">
        {page.texts.guide.change.title}
      </h2>
      <ChangeList page={page} set={toMeets} />
    </section>
  );
}

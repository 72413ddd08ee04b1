import './review-step.css';
import { type GivenAnswers, isAnswerName } from '../../../domain/answers/answers';
import type { CoreWords, QuestionName } from '../../../messages/messages';
import { Button } from '../../../ui/button/button';
import { Figure } from '../../../ui/figure/figure';
import { entryFor, isChoice, questionNames } from '../../field-entry';
import { questionsByStep } from '../../questions-by-step';
import { relevantAnswers } from '../../relevant-answers';
import type { StepProps } from '../../step-props';
import { allEntries } from '../../step-questions';
import { countedSteps } from '../../steps';

/** An answer as it stands in the list: its text, nothing where there is none, and whether it says "not sure". */
interface Listed {
  readonly text: string | undefined;
  /** The number it states, for programs. */
  readonly value?: number;
  readonly isUnsure?: true;
}

function listed(name: QuestionName, given: GivenAnswers, words: CoreWords): Listed {
  const entry = entryFor(name, given);
  const choices: Partial<Record<QuestionName, Readonly<Record<string, string>>>> = {
    ...words.choices,
    ...words.review.answers,
  };
  if (entry.unsure || entry.text === 'unknown') return { text: words.unknown, isUnsure: true };
  if (entry.none) return { text: words.review.noneBound };
  if (entry.text === '') return { text: undefined };
  if (name === 'promos') {
    const promos: Readonly<Record<string, string>> = words.promos;
    const seen = entry.text.split(',').map((promo) => promos[promo] ?? promo);
    return { text: words.format.list(seen) };
  }
  if (isChoice(name) && name !== 'terms') return { text: choices[name]?.[entry.text] };
  const { unit } = words.questions[name];
  const value = Number(entry.text);
  const number = words.format.exact(value);
  return { text: unit ? words.review.value(number, unit) : number, value };
}

/** Questions under one title: those of a step, or what was answered besides. */
interface Group {
  readonly id: string;
  readonly title: string;
  readonly core: readonly QuestionName[];
  readonly names: readonly QuestionName[];
}

interface ReviewProps extends StepProps {
  readonly words: CoreWords;
}

type GroupProps = Group &
  Pick<ReviewProps, 'words' | 'onChange'> & { readonly given: GivenAnswers };

function ReviewGroup({ id, title, core, names, given, words, onChange }: GroupProps) {
  // Of one answer its name says it, where that is the title's, too.
  const isTold = names.length === 1 && names.every((name) => words.questions[name].name === title);
  return (
    <section className="review-group" aria-labelledby={`review-${id}`}>
      <h2 className={isTold ? 'visually-hidden' : 'review-group-title'} id={`review-${id}`}>
        {title}
      </h2>
      <dl>
        {names.map((name) => {
          const { text, value, isUnsure } = listed(name, given, words);
          const called = words.questions[name].name;
          return (
            <div key={name} className="review-row">
              <dt>{called}</dt>
              <dd data-open={text === undefined || isUnsure ? '' : undefined}>
                <Figure value={value}>
                  {text ?? words.review[core.includes(name) ? 'notAnswered' : 'optional']}
                </Figure>
              </dd>
              <dd>
                <Button
                  kind="quiet"
                  className="review-change"
                  aria-label={words.review.changeName(called)}
                  onClick={() => onChange(name)}
                >
                  {words.review.change}
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** The questions of every step that is asked, as far as they are. */
function groupsOf(given: GivenAnswers, words: CoreWords): readonly Group[] {
  const entries = allEntries((name) => entryFor(name, given));
  return countedSteps
    .filter(({ id, isAsked }) => id !== 'review' && isAsked(given))
    .map(({ id }) => {
      const { core, optional } = questionsByStep[id].asked(entries);
      return { id, title: words.steps[id], core, names: [...core, ...optional] };
    });
}

/**
 * What was answered besides: beside the result, or on a step that is no longer asked. The result and links go by it all
 * the same, so it stands in the list, once it is answered.
 */
function answeredBesides(given: GivenAnswers): readonly QuestionName[] {
  const asked = countedSteps.filter(({ isAsked }) => isAsked(given));
  const listedAbove = asked.flatMap(({ id }) => questionsByStep[id].names);
  return questionNames.filter(
    (name) => isAnswerName(name) && given[name] !== undefined && !listedAbove.includes(name),
  );
}

/** Every answer, each with a way to change it that comes back here. */
export function ReviewStep({ words, state, nextLabel, backLabel, ...props }: ReviewProps) {
  const given = relevantAnswers(state.given);
  const endedEarly = given.adult === 'no';
  const groups = groupsOf(given, words);
  const besides = answeredBesides(given);
  const main = groups.flatMap(({ core }) => core.map((name) => listed(name, given, words)));
  const open = main.filter(({ text }) => !text).length;
  const unsure = main.filter(({ isUnsure }) => isUnsure).length;
  const about = { given, words, onChange: props.onChange };
  return (
    <>
      <p>
        {endedEarly && words.review.endedEarly}
        {!endedEarly &&
          (open > 0 ? words.review.unanswered(open) : words.review.allAnswered(unsure))}
      </p>
      {groups.map((group) => (
        <ReviewGroup key={group.id} {...group} {...about} />
      ))}
      {besides.length > 0 && (
        <ReviewGroup id="others" title={words.review.others} core={[]} names={besides} {...about} />
      )}
      <div className="wizard-actions">
        {props.onBack && (
          <Button action="back" onClick={props.onBack}>
            {backLabel}
          </Button>
        )}
        <Button action="next" kind="primary" onClick={() => props.onNext(state.given)}>
          {nextLabel}
        </Button>
      </div>
    </>
  );
}

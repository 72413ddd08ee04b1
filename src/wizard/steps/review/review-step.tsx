import './review-step.css';
import type { AnswerName } from '../../../domain/answers/answers';
import type { CoreWords, QuestionName } from '../../../messages/messages';
import { Button } from '../../../ui/button/button';
import { entryFor, isChoice } from '../../field-entry';
import { relevantAnswers } from '../../relevant-answers';
import type { StepProps } from '../../step-props';
import { allEntries, type StepQuestions } from '../../step-questions';
import type { WizardState } from '../../wizard-state';
import { accountQuestions } from '../account/account-schema';
import { activityQuestions } from '../activity/activity-schema';
import { creditQuestions } from '../credit/credit-schema';
import { factorsQuestions } from '../factors/factors-schema';
import { purchaseQuestions } from '../purchase/purchase-schema';
import { scoreQuestions } from '../score/score-schema';

const groups = {
  score: scoreQuestions,
  account: accountQuestions,
  activity: activityQuestions,
  credit: creditQuestions,
  purchase: purchaseQuestions,
} as const satisfies Record<string, StepQuestions>;

/** What is asked beside the result, and stands in the list only once it is answered. */
const besides = [
  ...factorsQuestions.names,
  'promos',
  'income',
  'fenfu',
  'terms',
  'fee',
  'perTerm',
  'total',
] as const satisfies readonly QuestionName[];

/** An answer as it stands in the list; nothing where there is none. */
function answerText(name: QuestionName, state: WizardState, words: CoreWords): string | undefined {
  const entry = entryFor(name, state.given);
  const choices: Partial<Record<QuestionName, Readonly<Record<string, string>>>> = words.choices;
  if (entry.unsure || entry.text === 'unknown') return words.unknown;
  if (entry.none) return words.review.noneBound;
  if (entry.text === '') return undefined;
  if (name === 'promos') {
    const promos: Readonly<Record<string, string>> = words.promos;
    return words.format.list(entry.text.split(',').map((promo) => promos[promo] ?? promo));
  }
  if (isChoice(name) && name !== 'terms') return choices[name]?.[entry.text];
  const { unit } = words.questions[name];
  const number = words.format.exact(Number(entry.text));
  return unit ? words.review.value(number, unit) : number;
}

interface ReviewProps extends StepProps {
  readonly words: CoreWords;
}

/** Every answer, each with a way to change it that comes back here. */
export function ReviewStep({ words, state, nextLabel, backLabel, ...props }: ReviewProps) {
  const given = relevantAnswers(state.given);
  const entries = allEntries((name) => entryFor(name, given));
  const endedEarly = given.adult === 'no';
  const rows = Object.entries(groups)
    .filter(([step]) => !endedEarly || step === 'score' || step === 'account')
    .map(([step, { asked }]) => {
      const { core, optional } = asked(entries);
      const names: readonly QuestionName[] = [...core, ...optional];
      return { id: step, title: words.steps[step as keyof typeof groups], core, names };
    });
  const others = besides.filter((name) => given[name as AnswerName] !== undefined);
  const shown = [...rows];
  if (!endedEarly && others.length > 0) {
    shown.push({ id: 'others', title: words.review.others, core: [], names: others });
  }
  const core = rows.flatMap((row) =>
    row.core.map((name) => answerText(name, { ...state, given }, words)),
  );
  const open = core.filter((text) => !text).length;
  const unsure = core.filter((text) => text === words.unknown).length;
  return (
    <>
      <p>
        {endedEarly && words.review.endedEarly}
        {!endedEarly &&
          (open > 0 ? words.review.unanswered(open) : words.review.allAnswered(unsure))}
      </p>
      {shown.map(({ id, title, core: asked, names }) => (
        <section key={id} className="review-group" aria-labelledby={`review-${id}`}>
          <h2 className="review-group-title" id={`review-${id}`}>
            {title}
          </h2>
          <dl>
            {names.map((name) => {
              const text = answerText(name, { ...state, given }, words);
              const called = words.questions[name].name;
              return (
                <div key={name} className="review-row">
                  <dt>{called}</dt>
                  <dd data-open={text === undefined || text === words.unknown ? '' : undefined}>
                    {text ?? words.review[asked.includes(name) ? 'notAnswered' : 'optional']}
                  </dd>
                  <dd>
                    <Button
                      kind="quiet"
                      className="review-change"
                      aria-label={words.review.changeName(called)}
                      onClick={() => props.onChange(name)}
                    >
                      {words.review.change}
                    </Button>
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
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

import './review-step.css';
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
import { purchaseQuestions } from '../purchase/purchase-schema';
import { scoreQuestions } from '../score/score-schema';

const groups = {
  score: scoreQuestions,
  account: accountQuestions,
  activity: activityQuestions,
  credit: creditQuestions,
  purchase: purchaseQuestions,
} as const satisfies Record<string, StepQuestions>;

/** An answer as it stands in the list; nothing where there is none. */
function answerText(name: QuestionName, state: WizardState, words: CoreWords): string | undefined {
  const entry = entryFor(name, state.given);
  const choices: Partial<Record<QuestionName, Readonly<Record<string, string>>>> = words.choices;
  if (entry.unsure || entry.text === 'unknown') return words.unknown;
  if (entry.none) return words.review.noneBound;
  if (entry.text === '') return undefined;
  if (isChoice(name)) return choices[name]?.[entry.text];
  return words.review.value(
    words.format.exact(Number(entry.text)),
    words.questions[name].unit ?? '',
  );
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
      return { step: step as keyof typeof groups, core, names: [...core, ...optional] };
    });
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
      {rows.map(({ step, names }) => (
        <section key={step} className="review-group" aria-labelledby={`review-${step}`}>
          <h2 className="review-group-title" id={`review-${step}`}>
            {words.steps[step]}
          </h2>
          <dl>
            {names.map((name) => {
              const text = answerText(name, { ...state, given }, words);
              const called = words.questions[name].name;
              return (
                <div key={name} className="review-row">
                  <dt>{called}</dt>
                  <dd data-open={text === undefined || text === words.unknown ? '' : undefined}>
                    {text ?? words.review.notAnswered}
                  </dd>
                  <dd>
                    <Button
                      kind="quiet"
                      className="review-change"
                      aria-label={words.review.changeName(called)}
                      onClick={() => props.onChange(step, name)}
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

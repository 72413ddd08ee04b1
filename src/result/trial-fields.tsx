import { memo } from 'react';
import type { AnswerName, GivenAnswers } from '../domain/answers/answers';
import type { NumericAnswerName } from '../parse/parse';
import { Button } from '../ui/button/button';
import { ChoiceField } from '../ui/choice-field/choice-field';
import { CardSwap } from './card-swap';
import { differences } from './differences';
import { NumberAnswer } from './number-answer';
import type { ResultPart, SetAnswers } from './result-context';

const numbers = [
  'score',
  'cardMonths',
  'txPerDay',
  'payPerDay',
  'loginDays',
  'defaultMonths',
  'assets',
  'swing',
] as const satisfies readonly NumericAnswerName[];

/** The answers a trial starts from: those for which "none" is an answer start as an empty number. */
function tryable(given: GivenAnswers): GivenAnswers {
  const { cardMonths, defaultMonths, ...others } = given;
  return {
    ...others,
    ...(typeof cardMonths === 'number' && { cardMonths }),
    ...(typeof defaultMonths === 'number' && { defaultMonths }),
  };
}

/** An emptied field stands for "none" again where that is the real answer: it looked so before, too. */
function orNone(answers: Parameters<SetAnswers>[0], real: GivenAnswers): typeof answers {
  const emptied = (['cardMonths', 'defaultMonths'] as const).filter(
    (name) => name in answers && answers[name] === undefined && real[name] === 'none',
  );
  return { ...answers, ...Object.fromEntries(emptied.map((name) => [name, 'none'])) };
}

/** A yes-or-no answer among those being tried. */
function TryChoice({ page, name }: ResultPart & { readonly name: 'overdue' | 'defaultSettled' }) {
  const { trial, words } = page;
  if (!trial) return null;
  return (
    <ChoiceField
      id={`try-${name}`}
      legend={words.questions[name].name}
      layout="row"
      chosen={trial.given[name] ?? ''}
      options={(['no', 'yes'] as const).map((value) => ({
        value,
        label: words.choices[name][value],
      }))}
      radio={{
        name: `try-${name}`,
        onChange: ({ target }) => trial.set({ [name]: target.value as 'yes' | 'no' }),
      }}
    />
  );
}

/** Several stand beside each other: only the one whose answer is being changed is drawn anew. */
const TryNumber = memo(
  NumberAnswer,
  (before, now) =>
    before.page.given[now.name] === now.page.given[now.name] &&
    before.page.words === now.page.words &&
    // What it sets is set beside the person's own answers.
    before.page.trial?.real === now.page.trial?.real,
);

/** What a trial changes, told as it changes. */
function Told({ page }: ResultPart) {
  const { trial, texts, assessment } = page;
  const { whatIf } = texts.guide;
  const told = trial?.isOn ? differences(trial.real, assessment, texts) : [];
  return (
    <div aria-live="polite" className="what-if-told">
      {trial?.isOn && told.length === 0 && <p>{whatIf.same}</p>}
      {told.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/** Other answers to try: everything follows at once, the person's own stay. */
export function TrialFields({ page }: ResultPart) {
  const { trial, texts, words } = page;
  if (!trial) return null;
  const { whatIf } = texts.guide;
  const set: SetAnswers = (answers) => trial.set(orNone(answers, page.given));
  const tried = { ...page, given: tryable(trial.given), set };
  return (
    <>
      <p className="note">{whatIf.lead}</p>
      <div className="what-if-numbers">
        {numbers.map((name: NumericAnswerName & AnswerName) => (
          <TryNumber
            key={name}
            page={tried}
            name={name}
            label={words.questions[name].name}
            asksBack={false}
            isBare
          />
        ))}
      </div>
      <TryChoice page={page} name="overdue" />
      {typeof trial.given.defaultMonths === 'number' && (
        <TryChoice page={page} name="defaultSettled" />
      )}
      {/* Below the fields: words that come above would push the field someone types in from its place. */}
      <Told page={page} />
      {trial.isOn && (
        <div>
          <Button
            onClick={() => {
              // The button goes with the trial; the focus stays in the panel.
              document.getElementById('what-if-title')?.focus();
              trial.end();
            }}
          >
            {whatIf.back}
          </Button>
        </div>
      )}
      <CardSwap page={page} />
    </>
  );
}

import { memo, useCallback } from 'react';
import type { NumericAnswerName } from '../parse/parse';
import { Button } from '../ui/button/button';
import { CardSwap } from './card-swap';
import { differences } from './differences';
import { NumberAnswer, numberOf } from './number-answer';
import type { ResultPart, Trial } from './result-context';
import { YesNoField } from './yes-no-field';

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

interface TrialPart extends ResultPart {
  readonly trial: Trial;
}

/** A yes-or-no answer among those being tried. */
function TryChoice(props: TrialPart & { readonly name: 'overdue' | 'defaultSettled' }) {
  const { page, trial, name } = props;
  const { words } = page;
  return (
    <YesNoField
      id={`try-${name}`}
      legend={words.questions[name].name}
      labels={words.choices[name]}
      chosen={trial.given[name]}
      onChange={(answer) => trial.set({ [name]: answer })}
    />
  );
}

/** Several stand beside each other: only the one whose answer is being changed is drawn anew. */
const TryNumber = memo(NumberAnswer);

/** What a trial changes, told as it changes. */
function Told({ page, trial }: TrialPart) {
  const { texts, assessment } = page;
  const { whatIf } = texts.guide;
  const told = trial.isOn ? differences(trial.real, assessment, texts) : [];
  return (
    <div aria-live="polite" className="what-if-told">
      {trial.isOn && told.length === 0 && <p>{whatIf.same}</p>}
      {told.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/** Other answers to try: everything follows at once, the person's own stay. */
export function TrialFields({ page, trial }: TrialPart) {
  const { texts, words, given } = page;
  const { whatIf } = texts.guide;
  const { set } = trial;
  // An emptied field stands for "none" again where that is the real answer: it looked so before, too.
  const change = useCallback(
    (name: NumericAnswerName, value: number | undefined) =>
      set({ [name]: value ?? (given[name] === 'none' ? 'none' : undefined) }),
    [set, given],
  );
  return (
    <>
      <p className="note">{whatIf.lead}</p>
      <div className="what-if-numbers">
        {numbers.map((name) => (
          <TryNumber
            key={name}
            words={words}
            name={name}
            value={numberOf(trial.given[name])}
            onChange={change}
            label={words.questions[name].name}
            asksBack={false}
            isBare
          />
        ))}
      </div>
      <TryChoice page={page} trial={trial} name="overdue" />
      {typeof trial.given.defaultMonths === 'number' && (
        <TryChoice page={page} trial={trial} name="defaultSettled" />
      )}
      {/* Below the fields: words that come above would push the field someone types in from its place. */}
      <Told page={page} trial={trial} />
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

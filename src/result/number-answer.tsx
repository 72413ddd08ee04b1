import { useRef, useState } from 'react';
import { answerSpecs, readAnswer, writeAnswer } from '../domain/answers/answers';
import { type NumericAnswerName, numberUnits, parseNumber } from '../parse/parse';
import { TextField } from '../ui/text-field/text-field';
import { numberProblem } from './number-problem';
import type { ResultPart } from './result-context';

interface NumberAnswerProps extends ResultPart {
  readonly name: NumericAnswerName;
  readonly label?: string;
  /** A number that smells of another unit is asked back here; not where something else does that. */
  readonly asksBack?: boolean;
  /** Beside others and well known: no hint, and an id of its own. */
  readonly isBare?: boolean;
  /** Where the same answer is asked for twice on a page. */
  readonly id?: string;
}

/** A number changed in place: every right text counts at once, a wrong one is kept and explained. */
export function NumberAnswer(props: NumberAnswerProps) {
  const { page, name, label, asksBack = true, isBare = false } = props;
  const { words, given, set } = page;
  const input = useRef<HTMLInputElement>(null);
  const value = given[name] === 'unknown' ? undefined : given[name];
  const written = value === undefined ? '' : writeAnswer(name, value);
  const [typed, setTyped] = useState(written);
  const [isDone, setDone] = useState(false);
  // What came from elsewhere is taken as meant, whatever its unit smells of.
  const [confirmed, setConfirmed] = useState(written);
  const [ours, setOurs] = useState(value);
  const parsed = parseNumber(typed, answerSpecs[name], numberUnits[name]);
  // The answer may change, or be taken back, elsewhere: by a link, another button, starting over.
  if (ours !== value) {
    setOurs(value);
    setTyped(written);
    setConfirmed(written);
  }
  const put = (answer: typeof value) => {
    setOurs(answer);
    set({ [name]: answer });
  };
  const change = (text: string) => {
    setTyped(text);
    setDone(false);
    const now = parseNumber(text, answerSpecs[name], numberUnits[name]);
    if (now.ok) put(readAnswer(name, now.text));
    // What cannot be read leaves the last right number, and everything drawn from it, as it stands.
    else if (now.problem === 'empty') put(undefined);
  };
  const confirm = (text: string) => {
    change(text);
    setConfirmed(text);
    input.current?.focus();
  };
  const { hint, unit } = words.questions[name];
  const problem =
    typed === confirmed ? undefined : numberProblem(words, name, typed, isDone && asksBack);
  return (
    <TextField
      id={props.id ?? (isBare ? `try-${name}` : name)}
      label={label ?? words.questions[name].label}
      hint={isBare ? undefined : hint}
      unit={unit}
      error={problem?.text}
      answers={problem?.answers.map(({ label: said, meant }) => ({
        label: said,
        onPress: () => confirm(meant),
      }))}
      reading={
        parsed.ok && parsed.reads === 'converted'
          ? words.reads(words.review.value(words.format.exact(parsed.value), unit ?? ''))
          : ''
      }
      input={{
        ref: input,
        value: typed,
        onChange: (event) => change(event.currentTarget.value),
        onBlur: () => setDone(true),
      }}
    />
  );
}

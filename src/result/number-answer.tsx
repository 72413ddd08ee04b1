import { useRef, useState } from 'react';
import { answerSpecs, readAnswer, writeAnswer } from '../domain/answers/answers';
import type { CoreWords } from '../messages/messages';
import { type NumericAnswerName, numberUnits, parseNumber } from '../parse/parse';
import { TextField } from '../ui/text-field/text-field';
import { numberProblem } from './number-problem';
import type { ResultPart } from './result-context';

interface NumberAnswerProps {
  readonly words: CoreWords;
  readonly name: NumericAnswerName;
  readonly value: number | undefined;
  /** Undefined: taken back. */
  readonly onChange: (name: NumericAnswerName, value: number | undefined) => void;
  readonly label?: string;
  /** A number that smells of another unit is asked back here; not where something else does that. */
  readonly asksBack?: boolean;
  /** Beside others and well known: no hint, and an id of its own. */
  readonly isBare?: boolean;
  /** Where the same answer is asked for twice on a page. */
  readonly id?: string;
}

/** An answer where it is a number; "none" and "not sure" leave a field for numbers empty. */
export const numberOf = (answer: unknown): number | undefined =>
  typeof answer === 'number' ? answer : undefined;

/**
 * A number changed in place: every right text counts at once. A wrong one is kept and explained, and the answer
 * is again what it was before the typing: what a wrong text begins with was right on the way, and nobody's answer.
 */
export function NumberAnswer(props: NumberAnswerProps) {
  const { words, name, value, label, asksBack = true, isBare = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const written = value === undefined ? '' : writeAnswer(name, value);
  const [typed, setTyped] = useState(written);
  const [isDone, setDone] = useState(false);
  // What came from elsewhere is taken as meant, whatever its unit smells of.
  const [confirmed, setConfirmed] = useState(written);
  const [ours, setOurs] = useState(value);
  // What a wrong text falls back to: the answer when the field got the focus, or set since by other means.
  const [before, setBefore] = useState(value);
  const parsed = parseNumber(typed, answerSpecs[name], numberUnits[name]);
  // The answer may change, or be taken back, elsewhere: by a link, another button, starting over.
  if (ours !== value) {
    setOurs(value);
    setBefore(value);
    setTyped(written);
    setConfirmed(written);
  }
  const change = (text: string) => {
    setTyped(text);
    setDone(false);
    const now = parseNumber(text, answerSpecs[name], numberUnits[name]);
    let answer = before;
    if (now.ok) answer = numberOf(readAnswer(name, now.text));
    else if (now.problem === 'empty') answer = undefined;
    setOurs(answer);
    props.onChange(name, answer);
    return answer;
  };
  const confirm = (text: string) => {
    input.current?.focus();
    setBefore(change(text));
    setConfirmed(text);
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
      tellsError
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
        enterKeyHint: 'done',
        onChange: (event) => change(event.currentTarget.value),
        onFocus: () => setBefore(value),
        onBlur: () => setDone(true),
      }}
    />
  );
}

/** The number among a person's own answers, where it stands for itself. */
export function OwnNumber(
  props: ResultPart & { readonly name: NumericAnswerName; readonly label?: string },
) {
  const { page, ...asked } = props;
  return (
    <NumberAnswer
      {...asked}
      words={page.words}
      value={numberOf(page.given[props.name])}
      onChange={(name, value) => page.set({ [name]: value })}
    />
  );
}

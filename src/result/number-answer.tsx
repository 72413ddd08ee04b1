import { useEffect, useRef, useState } from 'react';
import { answerSpecs, readAnswer, writeAnswer } from '../domain/answers/answers';
import { type NumericAnswerName, numberUnits, parseNumber } from '../parse/parse';
import { TextField } from '../ui/text-field/text-field';
import { numberProblem } from './number-problem';
import type { ResultPart } from './result-context';

interface NumberAnswerProps extends ResultPart {
  readonly name: NumericAnswerName;
  readonly label?: string;
}

/** A number changed in place: every right text counts at once, a wrong one is kept and explained. */
export function NumberAnswer({ page, name, label }: NumberAnswerProps) {
  const { words, given, set } = page;
  const input = useRef<HTMLInputElement>(null);
  const value = given[name] === 'unknown' ? undefined : given[name];
  const written = value === undefined ? '' : writeAnswer(name, value);
  const [typed, setTyped] = useState(written);
  const [isDone, setDone] = useState(false);
  // What came from elsewhere is taken as meant, whatever its unit smells of.
  const [confirmed, setConfirmed] = useState(written);
  const parsed = parseNumber(typed, answerSpecs[name], numberUnits[name]);
  const stands = parsed.ok ? readAnswer(name, parsed.text) : undefined;
  // The answer may change, or be taken back, elsewhere: by a link, another button, starting over.
  const isOutdated = stands !== value;
  useEffect(() => {
    if (!isOutdated) return;
    setTyped(written);
    setConfirmed(written);
  }, [isOutdated, written]);
  const change = (text: string) => {
    setTyped(text);
    setDone(false);
    const now = parseNumber(text, answerSpecs[name], numberUnits[name]);
    set({ [name]: now.ok ? readAnswer(name, now.text) : undefined });
  };
  const confirm = (text: string) => {
    change(text);
    setConfirmed(text);
    input.current?.focus();
  };
  const { hint, unit } = words.questions[name];
  const problem = typed === confirmed ? undefined : numberProblem(words, name, typed, isDone);
  return (
    <TextField
      id={name}
      label={label ?? words.questions[name].label}
      hint={hint}
      unit={unit}
      error={problem?.text}
      answers={problem?.answers.map(({ label: said, meant }) => ({
        label: said,
        onPress: () => confirm(meant),
      }))}
      reading={
        parsed.ok && parsed.reads === 'converted'
          ? words.reads(words.review.value(parsed.text, unit ?? ''))
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

import { useEffect, useState } from 'react';
import { answerSpecs, readAnswer, writeAnswer } from '../domain/answers/answers';
import type { CoreWords, FieldProblem } from '../messages/messages';
import { type NumericAnswerName, numberUnits, parseNumber } from '../parse/parse';
import { TextField } from '../ui/text-field/text-field';
import type { ResultPart } from './result-context';

interface NumberAnswerProps extends ResultPart {
  readonly name: NumericAnswerName;
  readonly label?: string;
}

const problems = {
  empty: undefined,
  'not-a-number': 'not-a-number',
  below: 'out-of-range',
  above: 'out-of-range',
  'not-whole': 'not-whole',
  'too-many-decimals': 'too-many-decimals',
} as const satisfies Record<string, FieldProblem | undefined>;

function problemText(words: CoreWords, name: NumericAnswerName, typed: string): string | undefined {
  const parsed = parseNumber(typed, answerSpecs[name], numberUnits[name]);
  const problem = parsed.ok ? undefined : problems[parsed.problem];
  if (!problem) return undefined;
  const { min, max } = answerSpecs[name];
  const { name: called, example = '' } = words.questions[name];
  return words.problem(problem, {
    name: called,
    typed: typed.trim(),
    converted: '',
    example,
    min,
    max,
    optional: true,
  });
}

/** A number changed in place: every right text counts at once, a wrong one is kept and explained. */
export function NumberAnswer({ page, name, label }: NumberAnswerProps) {
  const { words, given, set } = page;
  const value = given[name];
  const written = value === undefined || value === 'unknown' ? '' : writeAnswer(name, value);
  const [typed, setTyped] = useState(written);
  const parsed = parseNumber(typed, answerSpecs[name], numberUnits[name]);
  const stands = parsed.ok ? readAnswer(name, parsed.text) : undefined;
  // The answer may change elsewhere: another field, a link, starting over.
  const outdated = value !== undefined && value !== 'unknown' && stands !== value;
  useEffect(() => {
    if (outdated) setTyped(written);
  }, [outdated, written]);
  const change = (text: string) => {
    setTyped(text);
    const now = parseNumber(text, answerSpecs[name], numberUnits[name]);
    if (now.ok) set({ [name]: readAnswer(name, now.text) });
    else set({ [name]: undefined });
  };
  const { hint, unit } = words.questions[name];
  return (
    <TextField
      id={name}
      label={label ?? words.questions[name].label}
      hint={hint}
      unit={unit}
      error={problemText(words, name, typed)}
      reading={
        parsed.ok && parsed.reads === 'converted'
          ? words.reads(words.review.value(parsed.text, unit ?? ''))
          : ''
      }
      input={{ value: typed, onChange: (event) => change(event.currentTarget.value) }}
    />
  );
}

import { memo } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { answerSpecs, isAnswerName } from '../domain/answers/answers';
import type { FieldProblem, FirstWords, QuestionName, QuestionWords } from '../messages/messages';
import { type Parsed, quoteTyped } from '../parse/parse';
import { Disclosure } from '../ui/disclosure/disclosure';
import { TextField } from '../ui/text-field/text-field';
import { isChoice, type StepEntries } from './field-entry';
import { useLater } from './load-later';
import { type EntryReading, parseEntry, readEntry } from './read-entry';

interface QuestionProps {
  readonly name: QuestionName;
  readonly words: FirstWords;
  readonly form: UseFormReturn<StepEntries>;
  /** Counts how often the form was filled from elsewhere: it has then forgotten its fields, and they register anew. */
  readonly round: number;
  /** What is wrong with it, in words. */
  readonly problem: string | undefined;
  /** The screen's heading is the question: it names the field instead of a label of its own. */
  readonly headingId?: string;
}

/** What is wrong with a field, in words; nothing when it is fine. */
export function problemText(
  words: FirstWords,
  name: QuestionName,
  problem: string | undefined,
  entries: StepEntries,
  optional: boolean,
): string | undefined {
  if (problem === undefined) return undefined;
  const { name: called = '', example = '' } = words.questions[name] ?? {};
  const spec = isAnswerName(name) ? answerSpecs[name] : undefined;
  const reading = readEntry(name, entries[name], true);
  return words.problem?.(problem as FieldProblem, {
    name: called,
    typed: (!reading.ok && reading.understood) || quoteTyped(entries[name].text),
    converted: (!reading.ok && reading.converted) || '',
    example,
    ...(spec && 'min' in spec && { min: spec.min, max: spec.max }),
    optional,
  });
}

/** A question with its words. */
export type WordedProps = QuestionProps & { readonly about: QuestionWords };

/** Where the answer is found, folded; nothing where there is nothing to say. */
export function WhereToLook({ about, words }: Pick<WordedProps, 'about' | 'words'>) {
  const { where, name } = about;
  const summary = (
    <>
      {words.whereToLook}
      {/* Several stand on one screen: each says what for. */}
      <span className="visually-hidden"> {name}</span>
    </>
  );
  return where ? (
    <Disclosure summary={summary}>
      <p>{where}</p>
    </Disclosure>
  ) : null;
}

/** One-press numbers for common answers; visible and editable once pressed. */
function commonAnswers(name: QuestionName, { chips }: FirstWords): readonly [string, string][] {
  if (name === 'cardMonths') {
    return [
      [chips.halfYear, '6'],
      [chips.oneYear, '12'],
    ];
  }
  return name === 'loginDays' ? [[chips.everyDay, '30']] : [];
}

type Doubt = Extract<EntryReading, { ok: false }>;

/** The one-press answers to a suspect number: as typed (where that is within bounds), and converted. */
function doubtAnswers(
  words: FirstWords,
  { problem, understood = '', converted = '', mayStand = false }: Doubt,
  typed: string,
  put: (text: string, confirmed: string) => void,
) {
  const [asTyped = '', changed = ''] = words.suspectAnswers?.(problem, understood, converted) ?? [];
  return [
    ...(mayStand ? [{ label: asTyped, onPress: () => put(typed, typed) }] : []),
    { label: changed, onPress: () => put(converted, converted) },
  ];
}

/** How a number was understood, exactly: separators only where none of its decimals would be cut. */
function readingText(words: FirstWords, { text, value }: Extract<Parsed, { ok: true }>): string {
  const hasManyDecimals = (text.split('.')[1]?.length ?? 0) > 2;
  return hasManyDecimals ? text : words.format.number(value);
}

function TextQuestion({ name, words, form, problem, about, headingId }: WordedProps) {
  const { control, register, getValues, setValue, setFocus } = form;
  const entry = useWatch({ control, name });
  const { label, hint, unit } = about;
  const parsed = parseEntry(name, entry.text);
  const reading = readEntry(name, entry, true);
  const put = (text: string, confirmed: string) => {
    setValue(name, { text, confirmed, unsure: false, none: false });
    setFocus(`${name}.text`);
  };
  /** Whatever was touched last counts: typing takes a tick back, and of two ticks one. */
  const takesBack = (...marks: readonly ('unsure' | 'none')[]) => ({
    onChange: () => {
      for (const mark of marks) if (getValues(name)[mark]) setValue(`${name}.${mark}`, false);
    },
  });
  const doubt = !reading.ok && reading.converted !== undefined ? reading : undefined;
  const ticks = [
    ...(name === 'cardMonths'
      ? [{ ...register(`${name}.none`, takesBack('unsure')), label: words.noCard }]
      : []),
    {
      ...register(`${name}.unsure`, takesBack('none')),
      label: words.unknown,
      hint: words.unknownHint,
    },
  ];
  return (
    <TextField
      id={name}
      {...(headingId ? { labelledBy: headingId } : { label })}
      hint={hint}
      unit={unit}
      error={problem}
      reading={
        parsed?.ok && parsed.reads === 'converted' && words.review
          ? words.reads(words.review.value(readingText(words, parsed), unit ?? ''))
          : ''
      }
      input={register(`${name}.text`, takesBack('unsure', 'none'))}
      setAside={entry.unsure || entry.none}
      ticks={ticks}
      chips={commonAnswers(name, words).map(([text, value]) => ({
        label: text,
        onPress: () => put(value, value),
      }))}
      answers={problem && doubt ? doubtAnswers(words, doubt, entry.text, put) : []}
    >
      <WhereToLook about={about} words={words} />
    </TextField>
  );
}

/**
 * One question, chosen or typed, with its hint, problem, and where to look the answer up; nothing as long
 * as its words, or what draws it, have not come. What is typed elsewhere on the screen does not draw it anew.
 */
export const Question = memo(function Question(props: QuestionProps) {
  const later = useLater();
  const about = props.words.questions[props.name];
  if (!about) return null;
  if (!isChoice(props.name)) return <TextQuestion {...props} about={about} />;
  return later && <later.ChoiceQuestion {...props} about={about} />;
});

import { memo } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { FirstWords, QuestionName, QuestionWords } from '../messages/messages';
import { Disclosure } from '../ui/disclosure/disclosure';
import { TextField } from '../ui/text-field/text-field';
import { isChoice, type StepEntries } from './field-entry';
import { useLater } from './load-later';

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
      {where.includes('→') && <p className="note">{words.menusChange}</p>}
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

function TextQuestion({ name, words, form, problem, about, headingId }: WordedProps) {
  const { control, register, getValues, setValue, setFocus } = form;
  const entry = useWatch({ control, name });
  const { label, hint, unit, unsure = words.unknownHint } = about;
  const later = useLater();
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
  const ticks = [
    ...(name === 'cardMonths'
      ? [{ ...register(`${name}.none`, takesBack('unsure')), label: words.noCard }]
      : []),
    {
      ...register(`${name}.unsure`, takesBack('none')),
      label: words.unknown,
      hint: unsure,
    },
  ];
  return (
    <TextField
      id={name}
      {...(headingId ? { labelledBy: headingId } : { label })}
      hint={hint}
      unit={unit}
      error={problem}
      reading={later?.readingText(words, name, entry.text) ?? ''}
      input={register(`${name}.text`, takesBack('unsure', 'none'))}
      setAside={entry.unsure || entry.none}
      ticks={ticks}
      chips={commonAnswers(name, words).map(([text, value]) => ({
        label: text,
        onPress: () => put(value, value),
      }))}
      answers={(problem && later?.doubtAnswers(words, name, entry, put)) || []}
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

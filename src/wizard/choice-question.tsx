import { useFormContext } from 'react-hook-form';
import type { QuestionName } from '../messages/messages';
import { ChoiceField } from '../ui/choice-field/choice-field';
import type { StepEntries } from './field-entry';
import { problemText, WhereToLook, type WordedProps } from './question';

/** A question answered by choosing; none of them is asked first, so they come later. */
export function ChoiceQuestion({ name, words, about, headingId, optional = false }: WordedProps) {
  const { register, formState, getValues } = useFormContext<StepEntries>();
  const { label, hint } = about;
  // On leaving it, the form would put a null in the place of a choice nobody has made.
  const { onBlur: _, ...radio } = register(`${name}.text`);
  const choices: Partial<Record<QuestionName, Readonly<Record<string, string>>>> | undefined =
    words.choices;
  const options = Object.entries(choices?.[name] ?? {}).map(([value, text]) => ({
    value,
    label: text,
  }));
  return (
    <ChoiceField
      id={name}
      {...(headingId ? { labelledBy: headingId } : { legend: label })}
      hint={hint}
      error={problemText(words, name, formState.errors[name]?.message, getValues(), optional)}
      options={[...options, { value: 'unknown', label: words.unknown, unsure: true }]}
      layout={options.length <= 2 ? 'row' : 'list'}
      radio={radio}
    >
      <WhereToLook about={about} words={words} />
    </ChoiceField>
  );
}

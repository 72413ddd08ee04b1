import type { QuestionName } from '../messages/messages';
import { ChoiceField } from '../ui/choice-field/choice-field';
import { WhereToLook, type WordedProps } from './question';

/** A question answered by choosing; none of them is asked first, so they come later. */
export function ChoiceQuestion({ name, words, form, problem, about, headingId }: WordedProps) {
  const { label, hint } = about;
  // On leaving it, the form would put a null in the place of a choice nobody has made.
  const { onBlur: _, ...radio } = form.register(`${name}.text`);
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
      error={problem}
      options={[...options, { value: 'unknown', label: words.unknown, unsure: true }]}
      layout={options.length <= 2 ? 'row' : 'list'}
      radio={radio}
    >
      <WhereToLook about={about} words={words} />
    </ChoiceField>
  );
}

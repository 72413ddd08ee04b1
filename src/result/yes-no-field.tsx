import type { YesNo } from '../domain/answers/answers';
import { ChoiceField } from '../ui/choice-field/choice-field';

interface YesNoFieldProps {
  /** Also the name its radios share: unique on the page. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly labels: Readonly<Record<YesNo, string>>;
  /** What "not sure" is called, where that is offered too. */
  readonly unsure?: string;
  readonly chosen: YesNo | 'unknown' | undefined;
  /** "Not sure" comes only where it is offered. */
  readonly onChange: (answer: YesNo | 'unknown') => void;
}

/** A yes or no asked beside the result, in the order of the questions. */
export function YesNoField(props: YesNoFieldProps) {
  const { id, legend, hint, labels, unsure, chosen = '', onChange } = props;
  return (
    <ChoiceField
      id={id}
      legend={legend}
      hint={hint}
      layout="row"
      chosen={chosen}
      options={[
        { value: 'yes', label: labels.yes },
        { value: 'no', label: labels.no },
        ...(unsure ? [{ value: 'unknown', label: unsure, unsure: true }] : []),
      ]}
      radio={{
        name: id,
        onChange: ({ target }) => onChange(target.value as YesNo | 'unknown'),
      }}
    />
  );
}

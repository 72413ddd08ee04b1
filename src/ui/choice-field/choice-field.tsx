import './choice-field.css';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { describedBy, FieldNotes } from '../field/field-notes';

interface ChoiceFieldProps {
  readonly id: string;
  readonly legend?: string;
  /** Where the screen's heading is the legend. */
  readonly labelledBy?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** Drawn apart: it is no answer, but leave to have none. */
    readonly unsure?: boolean;
  }[];
  /** `row` for a few short options beside each other, `list` otherwise. */
  readonly layout: 'row' | 'list';
  readonly radio: ComponentPropsWithRef<'input'>;
  /** The option that is chosen (empty: none), where the caller rather than a form keeps it. */
  readonly chosen?: string;
  readonly children?: ReactNode;
}

/** One choice of a few, "not sure" among them. The first radio bears the field's id, for links from errors. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { id, legend, labelledBy, hint, error, options, layout, radio, chosen } = props;
  return (
    <fieldset
      className="field choice-field"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy(id, hint, error)}
      data-invalid={error ? '' : undefined}
    >
      {legend && <legend className="field-label">{legend}</legend>}
      <FieldNotes id={id} hint={hint} error={error} />
      <div className={`choice-field-options choice-field-${layout}`}>
        {options.map(({ value, label, unsure }, index) => (
          <label
            key={value}
            className={`choice-field-option ${unsure ? 'choice-field-unsure' : ''}`}
          >
            <input
              type="radio"
              className="choice-field-radio"
              id={index === 0 ? id : `${id}-${value}`}
              value={value}
              {...(chosen !== undefined && { checked: value === chosen })}
              {...radio}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {props.children}
    </fieldset>
  );
}

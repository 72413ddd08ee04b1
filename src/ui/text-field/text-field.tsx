import './text-field.css';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { describedBy, FieldNotes } from '../field/field-notes';
import { Tick } from '../tick/tick';

interface TextFieldProps {
  readonly id: string;
  /** Absent where the screen's heading is the label: then `labelledBy` names it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly hint?: string | undefined;
  readonly unit?: string | undefined;
  readonly error?: string | undefined;
  /** The error is told as it comes, where no summary leads to it. */
  readonly tellsError?: boolean;
  /** How a converted text was understood, to be seen while typing. */
  readonly reading?: string | undefined;
  readonly input: ComponentPropsWithRef<'input'>;
  /** The ticks that set the text aside: "not sure" and the like. */
  readonly ticks?: readonly (ComponentPropsWithRef<'input'> & {
    readonly label: string;
    readonly hint?: string;
  })[];
  readonly setAside?: boolean;
  readonly chips?: readonly { readonly label: string; readonly onPress: () => void }[];
  /** One-press answers that stand with the error. */
  readonly answers?:
    | readonly { readonly label: string; readonly onPress: () => void }[]
    | undefined;
  /** Where to look the answer up. */
  readonly children?: ReactNode;
}

function Chips({ className, chips }: { className: string; chips: TextFieldProps['chips'] }) {
  if (!chips || chips.length === 0) return null;
  return (
    <div className={className}>
      {chips.map(({ label, onPress }) => (
        <button key={label} type="button" className="text-field-chip" onClick={onPress}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** A number as text: any keyboard's digits are taken, the unit stands behind, help stands below. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, unit, error, tellsError, reading, input } = props;
  const { ticks = [], chips = [] } = props;
  const labelledBy = props.labelledBy ?? `${id}-label`;
  const notes = [unit && `${id}-unit`, describedBy(id, hint, error)].filter(Boolean).join(' ');
  return (
    <div className="field">
      {label && (
        <label className="field-label" htmlFor={id} id={labelledBy}>
          {label}
        </label>
      )}
      <FieldNotes id={id} hint={hint} error={error} isTold={tellsError}>
        <Chips className="text-field-answers" chips={props.answers} />
      </FieldNotes>
      <div className="text-field-box" data-invalid={error ? '' : undefined}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          enterKeyHint="next"
          autoComplete="off"
          className="text-field-input"
          aria-labelledby={props.labelledBy}
          aria-describedby={notes || undefined}
          aria-invalid={error ? true : undefined}
          data-set-aside={props.setAside ? '' : undefined}
          {...input}
        />
        {unit && (
          // Said with the field, which it describes; not once more behind it.
          <span className="text-field-unit" id={`${id}-unit`} aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      {reading !== undefined && (
        // No paragraph: an empty one would be a stop on the way of those who listen.
        <div className="text-field-reading field-told" aria-live="polite">
          {reading && <span>{reading}</span>}
        </div>
      )}
      {ticks.length + chips.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats the label.
        <div className="text-field-instead" role="group" aria-labelledby={labelledBy}>
          <Chips className="text-field-chips" chips={chips} />
          {ticks.length > 0 && (
            <div className="text-field-ticks">
              {ticks.map((tick) => (
                <Tick key={tick.label} {...tick} />
              ))}
            </div>
          )}
        </div>
      )}
      {props.children}
    </div>
  );
}

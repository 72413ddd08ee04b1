import './check-list.css';
import { describedBy, FieldNotes } from '../field/field-notes';
import { Tick } from '../tick/tick';

interface CheckListProps<Value extends string> {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onToggle: (value: Value) => void;
}

/** Any of a few. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { id, legend, hint, options, chosen, onToggle } = props;
  return (
    <fieldset className="field" id={id} aria-describedby={describedBy(id, hint)}>
      <legend className="field-label">{legend}</legend>
      <FieldNotes id={id} hint={hint} />
      <div className="check-list">
        {options.map(({ value, label }) => (
          <Tick
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

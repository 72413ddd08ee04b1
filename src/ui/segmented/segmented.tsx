import '../field/field.css';
import './segmented.css';

interface SegmentedProps<Value extends string | number> {
  /** The group's id, and the radios' shared name: unique on the page. */
  readonly name: string;
  readonly label: string;
  /** Where nothing around it says what it switches, the label stands above it. */
  readonly isLabelShown?: boolean;
  /** Undefined while none is chosen. */
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A switch between a few ways to see the same thing; arrow keys move it. */
export function Segmented<Value extends string | number>(props: SegmentedProps<Value>) {
  const { name, label, isLabelShown = false, value, options, onChange } = props;
  const group = (
    <div
      className="segmented"
      id={name}
      role="radiogroup"
      {...(isLabelShown ? { 'aria-labelledby': `${name}-label` } : { 'aria-label': label })}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className="segmented-option"
          data-checked={option.value === value ? '' : undefined}
        >
          <input
            type="radio"
            className="segmented-radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
  if (!isLabelShown) return group;
  return (
    <div className="field segmented-field">
      <span className="field-label" id={`${name}-label`}>
        {label}
      </span>
      {group}
    </div>
  );
}

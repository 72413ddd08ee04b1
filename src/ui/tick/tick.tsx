import './tick.css';
import type { ComponentPropsWithRef } from 'react';

interface TickProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'children'> {
  readonly label: string;
  readonly hint?: string;
}

/** One box to tick, with its label as part of the target. */
export function Tick({ label, hint, ...input }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" className="tick-box" {...input} />
      <span>
        {label} {hint && <span className="tick-hint">{hint}</span>}
      </span>
    </label>
  );
}

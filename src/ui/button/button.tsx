import './button.css';
import type { ComponentPropsWithRef, ReactNode } from 'react';

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type'> {
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  /** The stable `data-action` mark, where the button has one. */
  readonly action?: string;
  readonly children: ReactNode;
}

/** A button that never submits a form: a sandboxed frame without `allow-forms` would swallow it. */
export function Button({
  kind = 'secondary',
  action,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${kind} ${className}`}
      {...(action !== undefined && { 'data-action': action })}
      {...rest}
    >
      {children}
    </button>
  );
}

import type { ReactNode } from 'react';
import { useFirstFocus } from '../ui/use-first-focus/use-first-focus';

interface ArrivedProps {
  readonly className: string;
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** The place of a part that comes later; where a press brought it, that press's focus goes here. */
export function Arrived({ className, takesFocus, children }: ArrivedProps) {
  const place = useFirstFocus<HTMLDivElement>(takesFocus);
  return (
    <div className={className} tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';

interface ArrivedProps {
  readonly className: string;
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** The place of a part that comes later; where a press brought it, that press's focus goes here. */
export function Arrived({ className, takesFocus, children }: ArrivedProps) {
  const place = useRef<HTMLDivElement>(null);
  const mayTakeFocus = useRef(takesFocus);
  useEffect(() => {
    if (mayTakeFocus.current) place.current?.focus();
  }, []);
  return (
    <div className={className} tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}

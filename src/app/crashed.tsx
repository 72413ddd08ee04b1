import { useEffect, useRef } from 'react';
import type { FirstWords } from '../messages/messages';
import { Button } from '../ui/button/button';
import { Section } from '../ui/section/section';

interface CrashedProps {
  readonly words: FirstWords;
  readonly text: string;
  readonly actions: readonly {
    readonly kind?: 'primary';
    readonly action: string;
    readonly label: string;
    readonly onPress: () => void;
  }[];
}

/** Says that a part of the page threw. What had the focus is gone with it, so this speaks up and takes the focus. */
export function Crashed({ words, text, actions }: CrashedProps) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  return (
    <div role="alert" ref={part}>
      <Section id="crashed" title={words.crashed.title}>
        <p>{text}</p>
        <div className="app-actions">
          {actions.map(({ kind, action, label, onPress }) => (
            <Button key={action} {...(kind && { kind })} action={action} onClick={onPress}>
              {label}
            </Button>
          ))}
        </div>
      </Section>
    </div>
  );
}

import type { ReactNode } from 'react';
import type { FirstWords } from '../messages/messages';
import { Boundary } from '../ui/boundary/boundary';
import { Crashed } from './crashed';

interface ErrorBoundaryProps {
  readonly words: FirstWords;
  /** A change of this clears the error: another view is another chance. */
  readonly resetKey: string;
  readonly onBack: () => void;
  readonly onRestart: () => void;
  readonly onError: () => void;
  readonly children: ReactNode;
}

/** Whatever throws below leaves a page that says so, with every answer kept. */
export function ErrorBoundary(props: ErrorBoundaryProps) {
  const { words, resetKey, onBack, onRestart, onError, children } = props;
  const { crashed } = words;
  return (
    <Boundary
      resetKey={resetKey}
      onError={onError}
      fallback={(again) => {
        const leave = (go: () => void) => () => {
          again();
          go();
        };
        return (
          <Crashed
            words={words}
            text={crashed.text}
            actions={[
              { kind: 'primary', action: 'back', label: crashed.back, onPress: leave(onBack) },
              { action: 'restart', label: crashed.restart, onPress: leave(onRestart) },
            ]}
          />
        );
      }}
    >
      {children}
    </Boundary>
  );
}

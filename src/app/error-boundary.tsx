import { Component, type ReactNode } from 'react';
import type { FirstWords } from '../messages/messages';
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
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  // A field of the class would bring helpers along that cost more than this.
  constructor(props: ErrorBoundaryProps) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onError();
  }

  override componentDidUpdate(previous: ErrorBoundaryProps) {
    if (this.state.failed && previous.resetKey !== this.props.resetKey) {
      this.setState({ failed: false });
    }
  }

  override render() {
    const { words, onBack, onRestart, children } = this.props;
    if (!this.state.failed) return children;
    const leave = (go: () => void) => () => {
      this.setState({ failed: false });
      go();
    };
    return (
      <Crashed
        words={words}
        text={words.crashed.text}
        actions={[
          {
            kind: 'primary',
            action: 'back',
            label: words.crashed.back,
            onPress: leave(onBack),
          },
          { action: 'restart', label: words.crashed.restart, onPress: leave(onRestart) },
        ]}
      />
    );
  }
}

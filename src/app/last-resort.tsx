import { Component, type ReactNode } from 'react';
import type { FirstWords } from '../messages/messages';
import { Crashed } from './crashed';

interface LastResortProps {
  readonly words: FirstWords;
  readonly children: ReactNode;
}

/** What stands when the app itself throws, outside of any view: never a white page. The tab still has the answers. */
export class LastResort extends Component<LastResortProps, { readonly failed: boolean }> {
  // No field of the class: see `error-boundary.tsx`.
  constructor(props: LastResortProps) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className="app">
        <main className="app-main" id="main">
          <Crashed
            words={words}
            text={words.crashed.whole}
            actions={[{ kind: 'primary', action: 'reload', label: words.reload, onPress: reload }]}
          />
        </main>
      </div>
    );
  }
}

function reload(): void {
  window.location.reload();
}

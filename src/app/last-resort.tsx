import type { ReactNode } from 'react';
import type { FirstWords } from '../messages/messages';
import { Boundary } from '../ui/boundary/boundary';
import { Crashed } from './crashed';

interface LastResortProps {
  readonly words: FirstWords;
  readonly children: ReactNode;
}

/** What stands when the app itself throws, outside of any view: never a white page. The tab still has the answers. */
export function LastResort({ words, children }: LastResortProps) {
  const reload = () => window.location.reload();
  return (
    <Boundary
      fallback={() => (
        <div className="app">
          <main className="app-main" id="main">
            <Crashed
              words={words}
              text={words.crashed.whole}
              actions={[
                { kind: 'primary', action: 'reload', label: words.reload, onPress: reload },
              ]}
            />
          </main>
        </div>
      )}
    >
      {children}
    </Boundary>
  );
}
